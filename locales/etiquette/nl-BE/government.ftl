### Governments in the genitive, as they follow the office: “Ministre-Président du Gouvernement wallon”. Editorial.

government-federal = van de Federale Regering
government-flanders = van de Vlaamse Regering
government-wallonia = van de Waalse Regering
government-fwb = van de Regering van de Franse Gemeenschap
government-brussels = van de Brusselse Hoofdstedelijke Regering
government-cocom = van het Verenigd College van de Gemeenschappelijke Gemeenschapscommissie
government-cocof = van het College van de Franse Gemeenschapscommissie
government-vgc = van het College van de Vlaamse Gemeenschapscommissie
government-dg = van de Regering van de Duitstalige Gemeenschap
