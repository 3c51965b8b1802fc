# Comments to oneself beside the text of a letter: never printed, exported or sealed.

command-letter-comment = Comment on the selected words, or on the whole letter
command-letter-comments = Comments
command-letter-next-comment = Next comment
command-letter-previous-comment = Previous comment

comment-add = Comment
comment-menu = Comments ({ $count })
comment-count =
    { $count ->
        [0] No comments
        [one] One comment
       *[other] { $count } comments
    }
comment-none =
    { $key ->
        [none] Select some words of the text, then choose “Comment”.
       *[other] Select some words of the text, then press { $key }.
    }
comment-none-yet = There are no comments on this letter
comment-private = For you only: never printed, exported or sealed.

## One comment

comment-label = Your comment
comment-keys = { $keep } to keep it, { $leave } to leave it as it was
comment-about = Comment on “{ $quote }”
comment-about-letter = Comment on the whole letter
comment-on-letter = Whole letter
comment-on-letter-add = Comment on the whole letter
comment-lost = Passage no longer there:
comment-go = Go to
comment-edit = Edit
comment-remove = Delete
comment-removed = Comment deleted
