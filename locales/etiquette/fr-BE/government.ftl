### Governments in the genitive, as they follow the office: “Ministre-Président du Gouvernement wallon”. Editorial.

government-federal = du Gouvernement fédéral
government-flanders = du Gouvernement flamand
government-wallonia = du Gouvernement wallon
government-fwb = du Gouvernement de la Communauté française
government-brussels = du Gouvernement de la Région de Bruxelles-Capitale
government-cocom = du Collège réuni de la Commission communautaire commune
government-cocof = du Collège de la Commission communautaire française
government-vgc = du Collège de la Commission communautaire flamande
government-dg = du Gouvernement de la Communauté germanophone
