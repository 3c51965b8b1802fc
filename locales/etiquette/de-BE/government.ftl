### Governments in the genitive, as they follow the office: “Ministre-Président du Gouvernement wallon”. Editorial.

government-federal = der Föderalregierung
government-flanders = der Flämischen Regierung
government-wallonia = der Wallonischen Regierung
government-fwb = der Regierung der Französischen Gemeinschaft
government-brussels = der Regierung der Region Brüssel-Hauptstadt
government-cocom = des Vereinigten Kollegiums der Gemeinsamen Gemeinschaftskommission
government-cocof = des Kollegiums der Französischen Gemeinschaftskommission
government-vgc = des Kollegiums der Flämischen Gemeinschaftskommission
government-dg = der Regierung der Deutschsprachigen Gemeinschaft
