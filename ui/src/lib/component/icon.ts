// An icon of lucide as a component.
import type { Component } from 'svelte';
import type { LucideProps } from '@lucide/svelte';

export type Icon = Component<LucideProps, object, ''>;
