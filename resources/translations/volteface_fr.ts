<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%1 unknown</source>
        <comment>a count of what nobody knows</comment>
        <translation>
            <numerusform>%1 inconnu</numerusform>
            <numerusform>%1 inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are under American control</source>
        <translation>
            <numerusform>%1 est sous contrôle américain</numerusform>
            <numerusform>%1 sont sous contrôle américain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 under American</source>
        <comment>control</comment>
        <translation>
            <numerusform>%1 américain</numerusform>
            <numerusform>%1 américain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are under Chinese control</source>
        <translation>
            <numerusform>%1 est sous contrôle chinois</numerusform>
            <numerusform>%1 sont sous contrôle chinois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 under Chinese</source>
        <comment>control</comment>
        <translation>
            <numerusform>%1 chinois</numerusform>
            <numerusform>%1 chinois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are under European control</source>
        <translation>
            <numerusform>%1 est sous contrôle européen</numerusform>
            <numerusform>%1 sont sous contrôle européen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 under European</source>
        <comment>control</comment>
        <translation>
            <numerusform>%1 européen</numerusform>
            <numerusform>%1 européen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are under other control</source>
        <translation>
            <numerusform>%1 est sous un autre contrôle</numerusform>
            <numerusform>%1 sont sous un autre contrôle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 under other</source>
        <comment>control</comment>
        <translation>
            <numerusform>%1 autre</numerusform>
            <numerusform>%1 autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in the United States</source>
        <translation>
            <numerusform>%1 se trouve aux États-Unis</numerusform>
            <numerusform>%1 se trouvent aux États-Unis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the United States</source>
        <translation>
            <numerusform>%1 aux États-Unis</numerusform>
            <numerusform>%1 aux États-Unis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in China</source>
        <translation>
            <numerusform>%1 se trouve en Chine</numerusform>
            <numerusform>%1 se trouvent en Chine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in China</source>
        <translation>
            <numerusform>%1 en Chine</numerusform>
            <numerusform>%1 en Chine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in Europe</source>
        <translation>
            <numerusform>%1 se trouve en Europe</numerusform>
            <numerusform>%1 se trouvent en Europe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in Europe</source>
        <translation>
            <numerusform>%1 en Europe</numerusform>
            <numerusform>%1 en Europe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are elsewhere</source>
        <translation>
            <numerusform>%1 se trouve ailleurs</numerusform>
            <numerusform>%1 se trouvent ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 elsewhere</source>
        <translation>
            <numerusform>%1 ailleurs</numerusform>
            <numerusform>%1 ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made in the United States</source>
        <translation>
            <numerusform>%1 vient des États-Unis</numerusform>
            <numerusform>%1 viennent des États-Unis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made in the United States</source>
        <translation>
            <numerusform>%1 des États-Unis</numerusform>
            <numerusform>%1 des États-Unis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made in China</source>
        <translation>
            <numerusform>%1 vient de Chine</numerusform>
            <numerusform>%1 viennent de Chine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made in China</source>
        <translation>
            <numerusform>%1 de Chine</numerusform>
            <numerusform>%1 de Chine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made in Europe</source>
        <translation>
            <numerusform>%1 vient d’Europe</numerusform>
            <numerusform>%1 viennent d’Europe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made in Europe</source>
        <translation>
            <numerusform>%1 d’Europe</numerusform>
            <numerusform>%1 d’Europe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made elsewhere</source>
        <translation>
            <numerusform>%1 vient d’ailleurs</numerusform>
            <numerusform>%1 viennent d’ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made elsewhere</source>
        <translation>
            <numerusform>%1 d’ailleurs</numerusform>
            <numerusform>%1 d’ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country in control</source>
        <translation>Pays qui contrôle</translation>
    </message>
    <message>
        <source>Hosting country</source>
        <translation>Pays d’hébergement</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 links, </source>
        <comment>start of a sentence</comment>
        <translation>
            <numerusform>Sur %1 lien, </numerusform>
            <numerusform>Sur %1 liens, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 components, </source>
        <comment>start of a sentence</comment>
        <translation>
            <numerusform>Sur %1 composant, </numerusform>
            <numerusform>Sur %1 composants, </numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 a year, </source>
        <comment>start of a sentence</comment>
        <translation>Sur %1 par an, </translation>
    </message>
    <message>
        <source>%1 American.</source>
        <translation>Part américaine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 Chinese.</source>
        <translation>Part chinoise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No service stops at once without it.</source>
        <translation>Aucun service ne s’arrête aussitôt sans elle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services stop without it</source>
        <translation>
            <numerusform>%1 service sur %2 s’arrête sans elle</numerusform>
            <numerusform>%1 services sur %2 s’arrêtent sans elle</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 of %2 lost per day.</source>
        <comment>behind: 6 of 7 services stop</comment>
        <translation>&#xa0;: %1 perdus sur %2 par jour.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 does not depend on %2.</source>
        <translation>%1 ne dépend pas de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 depends directly on %2.</source>
        <translation>%1 dépend directement de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 depends indirectly on %2.</source>
        <translation>%1 dépend indirectement de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Without buffers it goes down at once.</source>
        <translation>Sans réserves, l’arrêt est immédiat.</translation>
    </message>
    <message>
        <source>Even without buffers it stays up.</source>
        <translation>Même sans réserves, le service tient.</translation>
    </message>
    <message>
        <source>First harm after %1: %2.</source>
        <translation>Premier dommage après %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing happens to it before the horizon.</source>
        <translation>Rien ne lui arrive avant l’horizon.</translation>
    </message>
    <message>
        <source>It stays up, on its last spare or a buffer.</source>
        <translation>Le service tient, sur son dernier secours ou une réserve.</translation>
    </message>
    <message>
        <source>It stays up, without updates or new units.</source>
        <translation>Le service tient, sans mises à jour ni unités neuves.</translation>
    </message>
    <message>
        <source>Loss until the horizon: %1.</source>
        <translation>Perte jusqu’à l’horizon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>control</source>
        <translation>le contrôle</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>l’hébergement</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>le personnel</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>l’origine</translation>
    </message>
    <message>
        <source>API dialect</source>
        <translation>Dialecte d’API</translation>
    </message>
    <message>
        <source>Model family</source>
        <translation>Famille de modèles</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accélérateurs</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>%1 alone stops: %2. %3.</source>
        <translation>%1, à lui seul, arrête&#xa0;: %2. %3.</translation>
    </message>
    <message>
        <source>%1 alone stops: %2.</source>
        <translation>%1, à lui seul, arrête&#xa0;: %2.</translation>
    </message>
    <message>
        <source>loss per day if it goes, alone, without buffers</source>
        <translation>perte par jour s’il disparaît, seul et sans réserves</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stops a service by itself at this level.</source>
        <translation>Rien n’arrête un service à lui seul à ce niveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Chokepoints</source>
        <translation>Points d’étranglement</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Services stopped</source>
        <translation>Services arrêtés</translation>
    </message>
    <message>
        <source>Loss per day</source>
        <translation>Perte par jour</translation>
    </message>
    <message>
        <source>Services without a known loss</source>
        <translation>Services sans perte connue</translation>
    </message>
    <message>
        <source>what is enough to stop a service, without buffers; one’s own organisation is left out above the component</source>
        <translation>ce qui suffit à arrêter un service, sans réserves&#xa0;; au-dessus du composant, votre propre organisation est laissée de côté</translation>
    </message>
    <message>
        <source>lost per day</source>
        <translation>perdus par jour</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message numerus="yes">
        <source>%n single</source>
        <comment>cut sets</comment>
        <translation>
            <numerusform>%n seul</numerusform>
            <numerusform>%n seuls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <comment>cut sets</comment>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>cut sets</comment>
        <translation>
            <numerusform>+ %n autre</numerusform>
            <numerusform>+ %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>none of one or two</source>
        <translation>aucune d’un ou de deux</translation>
    </message>
    <message>
        <source>no pair</source>
        <translation>aucune paire</translation>
    </message>
    <message numerus="yes">
        <source>%n services are too large to solve here</source>
        <translation>
            <numerusform>%n service est trop grand pour être résolu ici</numerusform>
            <numerusform>%n services sont trop grands pour être résolus ici</numerusform>
        </translation>
    </message>
    <message>
        <source>lists end at %1 sets a service</source>
        <translation>les listes s’arrêtent à %1 coupes par service</translation>
    </message>
    <message>
        <source>%1 together stop: %2.</source>
        <translation>%1, ensemble, arrêtent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Minimal cut sets</source>
        <translation>Coupes minimales</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>C%1</source>
        <extracomment>criticality, 1 to 4</extracomment>
        <translation>C%1</translation>
    </message>
    <message>
        <source>everything that a column controls is lost for good on day 0</source>
        <translation>tout ce que contrôle la colonne est perdu pour de bon au jour 0</translation>
    </message>
    <message>
        <source>everything of a column, or in it, is lost for good on day 0</source>
        <translation>tout ce qui est à la colonne, ou s’y trouve, est perdu pour de bon au jour 0</translation>
    </message>
    <message>
        <source>%1 of %2 organisations</source>
        <translation>%1 organisations sur %2</translation>
    </message>
    <message>
        <source>last spare or buffer</source>
        <translation>dernier secours ou réserve</translation>
    </message>
    <message>
        <source>no updates or new units</source>
        <translation>sans mises à jour ni unités neuves</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>no dependence</source>
        <translation>aucune dépendance</translation>
    </message>
    <message>
        <source>in a cell: time to first harm</source>
        <translation>dans la case&#xa0;: délai avant le premier dommage</translation>
    </message>
    <message>
        <source>Organisation lost</source>
        <translation>Organisation perdue</translation>
    </message>
    <message>
        <source>Jurisdiction in control lost</source>
        <translation>Juridiction de contrôle perdue</translation>
    </message>
    <message>
        <source>Hosting country lost</source>
        <translation>Pays d’hébergement perdu</translation>
    </message>
    <message>
        <source>%1. Selects the service.</source>
        <translation>%1. Sélectionne le service.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n components go with it</source>
        <translation>
            <numerusform>%1&#xa0;: %n composant disparaît avec</numerusform>
            <numerusform>%1&#xa0;: %n composants disparaissent avec</numerusform>
        </translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>Dépendance</translation>
    </message>
    <message>
        <source>Without buffers</source>
        <translation>Sans réserves</translation>
    </message>
    <message>
        <source>With buffers</source>
        <translation>Avec réserves</translation>
    </message>
    <message>
        <source>First harm (days)</source>
        <translation>Premier dommage (jours)</translation>
    </message>
    <message>
        <source>Down (days)</source>
        <translation>En panne (jours)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>dependence</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Links by layer and control</source>
        <translation>Liens par couche et contrôle</translation>
    </message>
    <message>
        <source>Links by layer and hosting</source>
        <translation>Liens par couche et hébergement</translation>
    </message>
    <message>
        <source>Links by layer and origin</source>
        <translation>Liens par couche et origine</translation>
    </message>
    <message>
        <source>Components by layer and control</source>
        <translation>Composants par couche et contrôle</translation>
    </message>
    <message>
        <source>Components by layer and hosting</source>
        <translation>Composants par couche et hébergement</translation>
    </message>
    <message>
        <source>Components by layer and origin</source>
        <translation>Composants par couche et origine</translation>
    </message>
    <message>
        <source>Annual cost by layer and control</source>
        <translation>Coût annuel par couche et contrôle</translation>
    </message>
    <message>
        <source>Annual cost by layer and hosting</source>
        <translation>Coût annuel par couche et hébergement</translation>
    </message>
    <message>
        <source>Annual cost by layer and origin</source>
        <translation>Coût annuel par couche et origine</translation>
    </message>
    <message>
        <source>counted at the supplier</source>
        <translation>comptés chez le fournisseur</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>par an</translation>
    </message>
    <message numerus="yes">
        <source>per year; %n without a known cost</source>
        <comment>components</comment>
        <translation>
            <numerusform>par an&#xa0;; %n sans coût connu</numerusform>
            <numerusform>par an&#xa0;; %n sans coût connu</numerusform>
        </translation>
    </message>
    <message>
        <source>other: %1</source>
        <comment>countries</comment>
        <translation>autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>an alternative</comment>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>délai inconnu</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <comment>jurisdictions</comment>
        <translation>acceptées&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing foreign %1 of %3 · replaceable %2 of %3</source>
        <translation>rien d’étranger %1 sur %3 · remplaçable %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 foreign, %4 unknown</source>
        <translation>%1&#xa0;: %2 étrangers sur %3, %4 inconnus</translation>
    </message>
    <message>
        <source>Alternative within the MTPD: %1</source>
        <translation>Remplacement dans le MTPD&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replaceable within the MTPD</source>
        <translation>Remplaçable dans le MTPD</translation>
    </message>
    <message>
        <source>Two readings of sovereignty</source>
        <translation>Deux lectures de la souveraineté</translation>
    </message>
    <message>
        <source>Nothing foreign</source>
        <translation>Rien d’étranger</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>rien là</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a time</comment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>then %1 stops</source>
        <translation>puis arrêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>then harm</source>
        <translation>puis dommage</translation>
    </message>
    <message>
        <source>Without %1 the vital services live %2; %3 of them go down.</source>
        <translation>Privés de ce pays (%1), les services vitaux vivent %2&#xa0;; %3 tombent en panne.</translation>
    </message>
    <message>
        <source>Autarky horizon</source>
        <translation>Horizon d’autarcie</translation>
    </message>
    <message>
        <source>Until harm (days)</source>
        <translation>Jusqu’au dommage (jours)</translation>
    </message>
    <message>
        <source>Until down (days)</source>
        <translation>Jusqu’à la panne (jours)</translation>
    </message>
    <message>
        <source>First service down</source>
        <translation>Premier service en panne</translation>
    </message>
    <message>
        <source>Vital services down</source>
        <translation>Services vitaux en panne</translation>
    </message>
    <message>
        <source>HHI, up to 10 000 ≈ as many equal holders</source>
        <translation>IHH, jusqu’à 10&#x202f;000 ≈ autant de détenteurs égaux</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Juridictions</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>%1: HHI %2, as if %3 equal holders; %4 in all</source>
        <comment>who holds</comment>
        <translation>%1&#xa0;: IHH %2, comme %3 détenteurs égaux&#xa0;; %4 en tout</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: unknown</source>
        <translation>
            <numerusform>%n laissé de côté&#xa0;: inconnu</numerusform>
            <numerusform>%n laissés de côté&#xa0;: inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Jurisdictions: HHI</source>
        <translation>Juridictions&#xa0;: IHH</translation>
    </message>
    <message>
        <source>Jurisdictions: equal holders</source>
        <translation>Juridictions&#xa0;: détenteurs égaux</translation>
    </message>
    <message>
        <source>Jurisdictions: unknown</source>
        <translation>Juridictions&#xa0;: inconnus</translation>
    </message>
    <message>
        <source>Organisations: HHI</source>
        <translation>Organisations&#xa0;: IHH</translation>
    </message>
    <message>
        <source>Organisations: equal holders</source>
        <translation>Organisations&#xa0;: détenteurs égaux</translation>
    </message>
    <message>
        <source>Organisations: unknown</source>
        <translation>Organisations&#xa0;: inconnus</translation>
    </message>
    <message>
        <source>needs that list a supplier with it; dark: only such suppliers</source>
        <translation>besoins qui citent un tel fournisseur&#xa0;; foncé&#xa0;: de tels fournisseurs seulement</translation>
    </message>
    <message numerus="yes">
        <source>of %n needs</source>
        <translation>
            <numerusform>sur %n besoin</numerusform>
            <numerusform>sur %n besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 needs list it, %4 cannot do without it.</source>
        <translation>%1&#xa0;: %2 besoins sur %3 le citent, %4 ne peuvent s’en passer.</translation>
    </message>
    <message>
        <source>Standard lock-in</source>
        <translation>Verrouillage par les standards</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Tied to it</source>
        <translation>Liés</translation>
    </message>
    <message>
        <source>Of needs</source>
        <translation>Sur besoins</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>proposed from the stack</source>
        <translation>proposé d’après la pile</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>evidenced</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>nothing answered</source>
        <translation>sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria not answered</source>
        <translation>
            <numerusform>%n critère sans réponse</numerusform>
            <numerusform>%n critères sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Held down by</source>
        <translation>Limité par</translation>
    </message>
    <message>
        <source>Held down by: %1</source>
        <translation>Limité par&#xa0;: %1</translation>
    </message>
    <message>
        <source>claimed, or proposed from the stack: never final</source>
        <translation>déclaré, ou proposé d’après la pile&#xa0;: jamais définitif</translation>
    </message>
    <message>
        <source>EU cloud sovereignty</source>
        <translation>Souveraineté du cloud (UE)</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>SEAL</source>
        <translation>SEAL</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>foreign laws that can reach what the services rest on</source>
        <translation>lois étrangères qui peuvent atteindre ce sur quoi reposent les services</translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>channels of a law</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>no data pass there</source>
        <translation>aucune donnée n’y passe</translation>
    </message>
    <message>
        <source>No foreign law of the list reaches this stack.</source>
        <translation>Aucune loi étrangère de la liste n’atteint cette pile.</translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n composant</numerusform>
            <numerusform>%n composants</numerusform>
        </translation>
    </message>
    <message>
        <source>to verify since %1</source>
        <comment>the state of a law</comment>
        <translation>à vérifier depuis le %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>the state of a law</comment>
        <translation>vérifié le %1</translation>
    </message>
    <message>
        <source>Laws that reach abroad</source>
        <translation>Lois à portée extraterritoriale</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Voies</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié le</translation>
    </message>
    <message numerus="yes">
        <source>services stopped</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>service arrêté</numerusform>
            <numerusform>services arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>lost per day</source>
        <comment>below an amount</comment>
        <translation>perdus par jour</translation>
    </message>
    <message>
        <source>to first harm</source>
        <comment>below a time</comment>
        <translation>avant le premier dommage</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 suppliers rest on %2: what is left is too few</source>
        <translation>
            <numerusform>%n fournisseur sur %1 repose sur %2&#xa0;: le reste ne suffit pas</numerusform>
            <numerusform>%n fournisseurs sur %1 reposent sur %2&#xa0;: le reste ne suffit pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n fallbacks are one: all rest on %1</source>
        <translation>
            <numerusform>Votre secours n’en est pas un&#xa0;: il repose sur %1</numerusform>
            <numerusform>Vos %n secours n’en font qu’un&#xa0;: tous reposent sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fallback is none: it rests on %1 as well</source>
        <translation>Votre secours n’en est pas un&#xa0;: il repose lui aussi sur %1</translation>
    </message>
    <message numerus="yes">
        <source>Your %n suppliers are one: all rest on %1</source>
        <translation>
            <numerusform>Votre fournisseur repose sur %1</numerusform>
            <numerusform>Vos %n fournisseurs n’en font qu’un&#xa0;: tous reposent sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lists %n suppliers.</source>
        <comment>a need</comment>
        <translation>
            <numerusform>%1&#xa0;: %n fournisseur cité.</numerusform>
            <numerusform>%1&#xa0;: %n fournisseurs cités.</numerusform>
        </translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>a component</comment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>directly</source>
        <comment>of a way to a common cause</comment>
        <translation>directement</translation>
    </message>
    <message numerus="yes">
        <source>%1 alone stops %n services</source>
        <translation>
            <numerusform>%1, à lui seul, arrête %n service</numerusform>
            <numerusform>%1, à lui seul, arrête %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing accepted replaces %1 in time</source>
        <translation>Rien d’accepté ne remplace %1 à temps</translation>
    </message>
    <message>
        <source>%1: neither the stack nor the catalogue has it under accepted control within the MTPD.</source>
        <translation>%1&#xa0;: ni la pile ni le catalogue ne l’offrent sous un contrôle accepté dans le MTPD.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches sensitive data of %n services</source>
        <comment>a law</comment>
        <translation>
            <numerusform>%1&#xa0;: des données sensibles de %n service sont atteintes</numerusform>
            <numerusform>%1&#xa0;: des données sensibles de %n services sont atteintes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components would not start from cold</source>
        <translation>
            <numerusform>%n composant ne redémarrerait pas à froid</numerusform>
            <numerusform>%n composants ne redémarreraient pas à froid</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wait for one another. To be started by hand: %2.</source>
        <translation>%1 s’attendent l’un l’autre. À démarrer à la main&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Who controls %n components is not known</source>
        <translation>
            <numerusform>On ignore qui contrôle %n composant</numerusform>
            <numerusform>On ignore qui contrôle %n composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links count as unknown, never as safe.</source>
        <translation>
            <numerusform>%n lien compte comme inconnu, jamais comme sûr.</numerusform>
            <numerusform>%n liens comptent comme inconnus, jamais comme sûrs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Rien ne ressort.</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce qui ressort</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>stays up</source>
        <comment>a service</comment>
        <translation>tient</translation>
    </message>
    <message numerus="yes">
        <source>Your %n suppliers are one: a single country controls them all (%1)</source>
        <translation>
            <numerusform>Votre fournisseur dépend d’un seul pays, qui le contrôle (%1)</numerusform>
            <numerusform>Vos %n fournisseurs n’en font qu’un&#xa0;: un seul pays les contrôle tous (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n suppliers are one: a single country hosts them all (%1)</source>
        <translation>
            <numerusform>Votre fournisseur dépend d’un seul pays, qui l’héberge (%1)</numerusform>
            <numerusform>Vos %n fournisseurs n’en font qu’un&#xa0;: un seul pays les héberge tous (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other needs fall to the same loss.</source>
        <translation>
            <numerusform>%n autre besoin tombe avec la même perte.</numerusform>
            <numerusform>%n autres besoins tombent avec la même perte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more needs with several suppliers fall to a single loss</source>
        <translation>
            <numerusform>%n autre besoin à plusieurs fournisseurs tombe d’une seule perte</numerusform>
            <numerusform>%n autres besoins à plusieurs fournisseurs tombent d’une seule perte</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole stack</source>
        <translation>Toute la pile</translation>
    </message>
    <message>
        <source>Each of them needs %1, so none survives its loss.</source>
        <translation>Chacun a besoin de %1&#xa0;: aucun ne survit à sa perte.</translation>
    </message>
    <message>
        <source>Each of them needs something that %1 holds, so none survives its loss.</source>
        <translation>Chacun a besoin d’un élément que détient %1&#xa0;: aucun ne survit à sa perte.</translation>
    </message>
    <message>
        <source>Each of them needs something that a single country controls (%1), so none survives its loss.</source>
        <translation>Chacun a besoin d’un élément que contrôle un même pays (%1)&#xa0;: aucun ne survit à sa perte.</translation>
    </message>
    <message>
        <source>Each of them needs something that runs in a single country (%1), so none survives its loss.</source>
        <translation>Chacun a besoin d’un élément qui se trouve dans un même pays (%1)&#xa0;: aucun ne survit à sa perte.</translation>
    </message>
    <message>
        <source>Loss (%1)</source>
        <comment>unit of a column</comment>
        <translation>Perte (%1)</translation>
    </message>
    <message>
        <source>everything that runs in the country of a column is lost for good on day 0</source>
        <translation>tout ce qui tourne dans le pays de la colonne est perdu pour de bon au jour 0</translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation>%1 services sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <translation>%1 pays sur %2</translation>
    </message>
    <message>
        <source>No service lists anything of theirs itself.</source>
        <translation>Aucun service ne dépend directement de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Whose the components are is not known: nobody can be lost.</source>
        <translation>On ne sait pas à qui sont les composants&#xa0;: personne ne peut être perdu.</translation>
    </message>
    <message>
        <source>Go to the need</source>
        <translation>Aller au besoin</translation>
    </message>
    <message>
        <source>Find an independent supplier</source>
        <translation>Chercher un fournisseur indépendant</translation>
    </message>
    <message>
        <source>Add a second source</source>
        <translation>Ajouter une seconde source</translation>
    </message>
    <message>
        <source>Look for a substitute</source>
        <translation>Chercher un remplaçant</translation>
    </message>
    <message>
        <source>Name the holder</source>
        <translation>Indiquer le détenteur</translation>
    </message>
    <message>
        <source>how long the vital services live with all of a country gone: what it controls and what runs there</source>
        <translation>combien de temps vivent les services vitaux, tout un pays disparu&#xa0;: ce qu’il contrôle et ce qu’il héberge</translation>
    </message>
    <message>
        <source>how long the vital services live with everything that a country controls gone</source>
        <translation>combien de temps vivent les services vitaux, privés de tout ce qu’un pays contrôle</translation>
    </message>
    <message>
        <source>how long the vital services live with everything that runs in a country gone</source>
        <translation>combien de temps vivent les services vitaux, privés de tout ce qu’un pays héberge</translation>
    </message>
    <message>
        <source>Until down, only what it controls (days)</source>
        <translation>Avant arrêt, ce qu’il contrôle seulement (jours)</translation>
    </message>
    <message>
        <source>Until down, only what runs there (days)</source>
        <translation>Avant arrêt, ce qu’il héberge seulement (jours)</translation>
    </message>
    <message numerus="yes">
        <source>%1 data of %n services</source>
        <comment>classes of data</comment>
        <translation>
            <numerusform>données de %n service (classes&#xa0;: %1)</numerusform>
            <numerusform>données de %n services (classes&#xa0;: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact by layer and control</source>
        <translation>Impact par couche et contrôle</translation>
    </message>
    <message>
        <source>Impact by layer and hosting</source>
        <translation>Impact par couche et hébergement</translation>
    </message>
    <message>
        <source>Impact by layer and origin</source>
        <translation>Impact par couche et origine</translation>
    </message>
    <message>
        <source>each component weighs what the services on it lose per day</source>
        <translation>chaque composant pèse ce que perdent par jour les services qui en dépendent</translation>
    </message>
    <message numerus="yes">
        <source>%n without a known impact</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n sans impact connu</numerusform>
            <numerusform>%n sans impact connu</numerusform>
        </translation>
    </message>
    <message>
        <source>No component has a known cost.</source>
        <translation>Aucun composant n’a de coût connu.</translation>
    </message>
    <message>
        <source>No service has a known impact.</source>
        <translation>Aucun service n’a d’impact connu.</translation>
    </message>
    <message>
        <source>Nothing lists a supplier yet.</source>
        <translation>Rien ne cite encore de fournisseur.</translation>
    </message>
    <message>
        <source>links</source>
        <comment>unit of a column</comment>
        <translation>liens</translation>
    </message>
    <message>
        <source>components</source>
        <comment>unit of a column</comment>
        <translation>composants</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <comment>unit of a column: EUR per year</comment>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <comment>unit of a column: EUR per day</comment>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Weighted by impact, </source>
        <comment>start of a sentence</comment>
        <translation>Pondéré par l’impact, </translation>
    </message>
    <message>
        <source>nothing: SEAL-4 on what is answered</source>
        <translation>rien&#xa0;: SEAL-4 sur ce qui est renseigné</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>rejected · %1</source>
        <comment>an objective below its floor</comment>
        <translation>rejeté · %1</translation>
    </message>
    <message>
        <source>Rejected: the authority asks for SEAL-%1</source>
        <translation>Rejeté&#xa0;: l’autorité exige SEAL-%1</translation>
    </message>
    <message>
        <source>The authority’s floor, SEAL-%1, is kept</source>
        <translation>Le seuil de l’autorité, SEAL-%1, est respecté</translation>
    </message>
    <message>
        <source>The authority’s floor, SEAL-%1, is open: gaps could break it</source>
        <translation>Le seuil de l’autorité, SEAL-%1, reste ouvert&#xa0;: des lacunes peuvent l’enfreindre</translation>
    </message>
    <message>
        <source>floor of the authority, set by objective · weights of the %1</source>
        <translation>seuil de l’autorité, fixé par objectif · poids du %1</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>data can be demanded</source>
        <comment>what a law can do</comment>
        <translation>peut exiger des données</translation>
    </message>
    <message>
        <source>data can be collected in secret</source>
        <comment>what a law can do</comment>
        <translation>peut collecter des données en secret</translation>
    </message>
    <message>
        <source>supply can be stopped</source>
        <comment>what a law can do</comment>
        <translation>peut couper l’approvisionnement</translation>
    </message>
    <message>
        <source>accounts can be suspended</source>
        <comment>what a law can do</comment>
        <translation>peut suspendre des comptes</translation>
    </message>
    <message>
        <source>data may be held back</source>
        <comment>what a law can do</comment>
        <translation>peut retenir des données</translation>
    </message>
    <message>
        <source>of three and more: the first %1 of a service, up to %2 together</source>
        <translation>de trois et plus&#xa0;: les %1 premières d’un service, jusqu’à %2 ensemble</translation>
    </message>
    <message>
        <source>sets of three or more may exist</source>
        <translation>des coupes de trois et plus peuvent exister</translation>
    </message>
</context>
<context>
    <name>CategoryWords</name>
    <message>
        <source>Without a category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>Access to a provider</source>
        <translation>Accès à un fournisseur</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Geopolitics</source>
        <translation>Géopolitique</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Approvisionnement</translation>
    </message>
    <message>
        <source>Market and prices</source>
        <translation>Marché et prix</translation>
    </message>
    <message>
        <source>Technical failure</source>
        <translation>Panne technique</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>Fin de vie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Add component “%1”</source>
        <translation>Ajouter le composant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove component “%1”</source>
        <translation>Retirer le composant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename component “%1”</source>
        <translation>Renommer le composant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change component “%1”</source>
        <translation>Modifier le composant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1” on the map</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» sur la carte</translation>
    </message>
    <message>
        <source>Change service “%1”</source>
        <translation>Modifier le service «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add requirement “%1”</source>
        <translation>Ajouter le besoin «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove requirement “%1”</source>
        <translation>Retirer le besoin «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change requirement “%1”</source>
        <translation>Modifier le besoin «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add a supplier to “%1”</source>
        <translation>Ajouter un fournisseur à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove a supplier from “%1”</source>
        <translation>Retirer un fournisseur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replace a supplier of “%1”</source>
        <translation>Remplacer un fournisseur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change a supplier of “%1”</source>
        <translation>Modifier un fournisseur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add organisation “%1”</source>
        <translation>Ajouter l’organisation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove organisation “%1”</source>
        <translation>Retirer l’organisation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change organisation “%1”</source>
        <translation>Modifier l’organisation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add scenario “%1”</source>
        <translation>Ajouter le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove scenario “%1”</source>
        <translation>Retirer le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change scenario “%1”</source>
        <translation>Modifier le scénario «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change assumption “%1”</source>
        <translation>Modifier l’hypothèse «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change plan “%1”</source>
        <translation>Modifier le plan «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the report’s settings</source>
        <translation>Modifier les réglages du rapport</translation>
    </message>
    <message>
        <source>Change the stack</source>
        <translation>Modifier la pile</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Arrange the map</source>
        <translation>Réorganiser la carte</translation>
    </message>
    <message>
        <source>Revert to the saved file</source>
        <translation>Revenir au fichier enregistré</translation>
    </message>
    <message>
        <source>Add “%1” from the catalogue</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» depuis le catalogue</translation>
    </message>
    <message>
        <source>Complete what “%1” rests on</source>
        <translation>Compléter ce sur quoi repose «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation>Confirmer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>Rejeter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Update “%1” from the catalogue</source>
        <translation>Mettre à jour «&#xa0;%1&#xa0;» depuis le catalogue</translation>
    </message>
    <message>
        <source>Answer a framework for “%1”</source>
        <translation>Répondre à un cadre pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reset assumption “%1”</source>
        <translation>Rétablir l’hypothèse «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keep plan “%1”</source>
        <translation>Garder le plan «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove plan “%1”</source>
        <translation>Supprimer le plan «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add team “%1”</source>
        <translation>Ajouter l’équipe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove team “%1”</source>
        <translation>Supprimer l’équipe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change team “%1”</source>
        <translation>Modifier l’équipe «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Services over time</source>
        <translation>Services au fil du temps</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>None of %1 services goes down.</source>
        <translation>Aucun des&#xa0;%1 services ne s’arrête.</translation>
    </message>
    <message>
        <source>At worst %1 of %2 services are down, from %3.</source>
        <translation>Au pire,&#xa0;%1 services sur&#xa0;%2 sont à l’arrêt, à partir du&#xa0;%3.</translation>
    </message>
    <message>
        <source>Links by layer and control</source>
        <translation>Liens par couche et par contrôle</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>%1 links: %2.</source>
        <translation>%1 liens&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Déduits</translation>
    </message>
    <message>
        <source>%1 links + %2 inferred: %3.</source>
        <translation>%1 liens + %2 déduits&#xa0;: %3.</translation>
    </message>
    <message>
        <source>none confirmed</source>
        <translation>aucun confirmé</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>“%1” can never be met</source>
        <translation>«&#xa0;%1&#xa0;» ne peut jamais être satisfait</translation>
    </message>
    <message>
        <source>It takes %2 suppliers and lists %1: its satisfaction is 0 from the start.</source>
        <translation>Il faut %2 fournisseurs et la liste en compte %1&#xa0;: le besoin est insatisfait dès le départ.</translation>
    </message>
    <message>
        <source>Add suppliers, or lower the number it takes.</source>
        <translation>Ajoutez des fournisseurs, ou réduisez le nombre exigé.</translation>
    </message>
    <message>
        <source>“%1” has no supplier</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucun fournisseur</translation>
    </message>
    <message>
        <source>A need that nobody meets counts as unmet from the start.</source>
        <translation>Un besoin que personne ne couvre compte comme insatisfait dès le départ.</translation>
    </message>
    <message>
        <source>Add the component that meets it, or remove the requirement.</source>
        <translation>Ajoutez le composant qui le couvre, ou retirez ce besoin.</translation>
    </message>
    <message>
        <source>Nobody is known to supply “%1”</source>
        <translation>On ne sait pas qui fournit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Scenarios that cut off an organisation or a country pass it by.</source>
        <translation>Les scénarios qui coupent une organisation ou un pays ne l’atteignent pas.</translation>
    </message>
    <message>
        <source>Set its organisation.</source>
        <translation>Indiquez son organisation.</translation>
    </message>
    <message>
        <source>Who controls “%1” is unknown</source>
        <translation>On ne sait pas qui contrôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The country at the top of its chain of owners is missing: it counts as unknown, never as safe.</source>
        <translation>Le pays au sommet de sa chaîne de propriétaires manque&#xa0;: il compte comme inconnu, jamais comme sûr.</translation>
    </message>
    <message>
        <source>Set the country of its organisation, or of that organisation’s owner.</source>
        <translation>Indiquez le pays de son organisation, ou du propriétaire de celle-ci.</translation>
    </message>
    <message>
        <source>Where “%1” runs is unknown</source>
        <translation>On ne sait pas où «&#xa0;%1&#xa0;» est hébergé</translation>
    </message>
    <message>
        <source>Scenarios about a place pass it by.</source>
        <translation>Les scénarios qui portent sur un lieu ne l’atteignent pas.</translation>
    </message>
    <message>
        <source>Set the countries in which it is hosted.</source>
        <translation>Indiquez les pays où il est hébergé.</translation>
    </message>
    <message>
        <source>What a day without “%1” costs is unknown</source>
        <translation>On ne sait pas ce que coûte un jour sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Its loss cannot be counted, and totals leave it out.</source>
        <translation>Sa perte ne peut pas être chiffrée, et les totaux l’omettent.</translation>
    </message>
    <message>
        <source>Set its impact per day.</source>
        <translation>Indiquez son impact par jour.</translation>
    </message>
    <message>
        <source>“%1” lacks recovery targets</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’objectifs de reprise</translation>
    </message>
    <message>
        <source>Whether an outage lasts too long cannot be told.</source>
        <translation>On ne peut pas dire si un arrêt dure trop longtemps.</translation>
    </message>
    <message>
        <source>Set its RTO and its MTPD.</source>
        <translation>Indiquez son RTO et son MTPD.</translation>
    </message>
    <message>
        <source>Nothing can break “%1”</source>
        <translation>Rien ne peut arrêter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The service has no requirement, so it stays up whatever happens.</source>
        <translation>Le service n’a aucun besoin&#xa0;: il tient quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>Add what it rests on.</source>
        <translation>Ajoutez ce sur quoi il repose.</translation>
    </message>
    <message>
        <source>Nothing rests on “%1”</source>
        <translation>Rien ne repose sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No requirement lists it, and it is no service.</source>
        <translation>Aucun besoin ne le cite, et ce n’est pas un service.</translation>
    </message>
    <message>
        <source>Connect it to what uses it, or remove it.</source>
        <translation>Reliez-le à ce qui l’utilise, ou retirez-le.</translation>
    </message>
    <message>
        <source>The standby of “%1” falls with its supplier</source>
        <translation>Le secours de «&#xa0;%1&#xa0;» tombe avec son fournisseur</translation>
    </message>
    <message>
        <source>Add a standby that somebody else controls.</source>
        <translation>Ajoutez un secours contrôlé par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“%1” hangs on one supplier</source>
        <translation>«&#xa0;%1&#xa0;» dépend d’un seul fournisseur</translation>
    </message>
    <message>
        <source>A vital service needs it, and nothing stands by.</source>
        <translation>Un service vital en a besoin, et il n’y a pas de secours.</translation>
    </message>
    <message>
        <source>Add a second supplier or a standby.</source>
        <translation>Ajoutez un second fournisseur ou un secours.</translation>
    </message>
    <message>
        <source>“%1” has expired</source>
        <translation>«&#xa0;%1&#xa0;» a expiré</translation>
    </message>
    <message>
        <source>Its validity ends before day 0.</source>
        <translation>Sa validité prend fin avant le jour 0.</translation>
    </message>
    <message>
        <source>Renew it and set the new date, or remove it.</source>
        <translation>Renouvelez-le et indiquez la nouvelle date, ou retirez-le.</translation>
    </message>
    <message>
        <source>The buffer of “%1” changes nothing</source>
        <translation>La réserve de «&#xa0;%1&#xa0;» ne change rien</translation>
    </message>
    <message>
        <source>Being without this renewal need does nothing to running, so nothing has to be bridged.</source>
        <translation>L’absence de ce renouvellement n’affecte pas la marche&#xa0;: il n’y a rien à franchir.</translation>
    </message>
    <message>
        <source>Give it a decay, or remove the buffer.</source>
        <translation>Donnez-lui une usure, ou retirez la réserve.</translation>
    </message>
    <message>
        <source>A ring of components that need one another</source>
        <translation>Un anneau de composants qui ont besoin les uns des autres</translation>
    </message>
    <message>
        <source>%1: once down together, they cannot start from cold.</source>
        <translation>%1&#xa0;: arrêtés ensemble, ils ne peuvent pas redémarrer à froid.</translation>
    </message>
    <message>
        <source>Give one of them a way to start without the others.</source>
        <translation>Donnez à l’un d’eux un moyen de démarrer sans les autres.</translation>
    </message>
    <message>
        <source>An event of “%1” touches nothing</source>
        <translation>Un événement de «&#xa0;%1&#xa0;» n’atteint rien</translation>
    </message>
    <message>
        <source>“%1” selects no component of this stack.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun composant de cette pile.</translation>
    </message>
    <message>
        <source>Check the spelling in its selector, or that the stack is complete.</source>
        <translation>Vérifiez l’orthographe de son sélecteur, ou que la pile est complète.</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>The stack counts such facts as stale; they may no longer hold.</source>
        <translation>Au-delà du délai fixé, ces faits sont tenus pour périmés&#xa0;: ils peuvent ne plus être exacts.</translation>
    </message>
    <message>
        <source>Look it up again, correct it, and say when you did.</source>
        <translation>Vérifiez à nouveau, corrigez et notez la date.</translation>
    </message>
    <message>
        <source>They show what usually lies below, not what you know to be so.</source>
        <translation>Ils montrent ce qui se trouve d’ordinaire en amont, non ce que vous savez avec certitude.</translation>
    </message>
    <message>
        <source>Confirm what holds for you, and reject the rest.</source>
        <translation>Confirmez ce qui vaut pour vous, rejetez le reste.</translation>
    </message>
    <message>
        <source>Nothing says on what legal ground “%1” sends personal data abroad</source>
        <translation>Rien ne dit sur quelle base légale «&#xa0;%1&#xa0;» transfère des données personnelles</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Add the legal basis as a need of the phase “legal”, or change the processor.</source>
        <translation>Ajoutez la base légale comme besoin de la phase «&#xa0;légale&#xa0;», ou changez de sous-traitant.</translation>
    </message>
    <message>
        <source>%1 and %2 are both controlled by %3.</source>
        <translation>%1 et %2 sont tous deux contrôlés par %3.</translation>
    </message>
    <message>
        <source>What is said of “%1” was last checked %2 ago</source>
        <translation>Ce qui est dit de «&#xa0;%1&#xa0;» n’a pas été vérifié depuis %2</translation>
    </message>
    <message>
        <source>Brought in from the catalogue and never confirmed: %1</source>
        <translation>Repris du catalogue et jamais confirmés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The data reach %1, controlled from outside the European Economic Area.</source>
        <translation>Les données parviennent à %1, sous contrôle extérieur à l’Espace économique européen.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d</source>
        <extracomment>unit: day, as in &quot;3 d&quot;</extracomment>
        <translation>j</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>unit: hour, as in &quot;4 h&quot;</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>unit: minute, as in &quot;45 min&quot;</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an instant of the scenario: %1 is &quot;day 3&quot;, %2 the time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>%1 is the number of a day on the scenario&apos;s timeline</extracomment>
        <translation>jour&#xa0;%1</translation>
    </message>
    <message>
        <source>bn</source>
        <extracomment>thousands of millions, before a currency sign: &quot;1.2 bn€&quot;</extracomment>
        <translation>Md</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>an estimate: likely value (lowest to highest)</extracomment>
        <translation>%1 (%2 à %3)</translation>
    </message>
</context>
<context>
    <name>Frameworks</name>
    <message>
        <source>B_07.01: ICT services rented below services under the regime</source>
        <translation>B_07.01&#xa0;: services TIC de tiers dont dépendent les services soumis au règlement</translation>
    </message>
    <message>
        <source>%1 not substitutable · %2 open · of %3</source>
        <translation>non substituables&#xa0;: %1 · à renseigner&#xa0;: %2 · sur %3</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>ICT service and provider</source>
        <translation>Service TIC et prestataire</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>to restore</comment>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Il manque</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not decided</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>a service and its provider</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proposed from fits of 0.8 or better and restore times. Filled dot: evidenced; ring: claimed or proposed. Export as CSV: the register with the EBA’s codes.</source>
        <translation>Proposé d’après les adéquations d’au moins 0,8 et les délais de rétablissement. Point plein&#xa0;: prouvé&#xa0;; anneau&#xa0;: déclaré ou proposé. L’export CSV est le registre avec les codes de l’ABE.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table.</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n autre dans le tableau.</numerusform>
            <numerusform>%n autres dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>DORA, register of information, B_07.01</source>
        <translation>DORA, registre d’informations, B_07.01</translation>
    </message>
    <message>
        <source>ICT service</source>
        <translation>Service TIC</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>&amp;Register as CSV…</source>
        <translation>Re&amp;gistre en CSV…</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Exporter le registre</translation>
    </message>
    <message>
        <source>&amp;Import cells…</source>
        <translation>&amp;Importer des cellules…</translation>
    </message>
    <message>
        <source>A CSV file with a line a cell: pillar, layer, R or NR</source>
        <translation>Un fichier CSV, une ligne par cellule&#xa0;: pilier, couche, R ou NR</translation>
    </message>
    <message>
        <source>Import cells of the grid</source>
        <translation>Importer des cellules de la grille</translation>
    </message>
    <message>
        <source>E&amp;xport cells…</source>
        <translation>E&amp;xporter les cellules…</translation>
    </message>
    <message>
        <source>Export cells of the grid</source>
        <translation>Exporter les cellules de la grille</translation>
    </message>
    <message>
        <source>%1 of %2 outside or closed</source>
        <translation>%1 sur %2 extérieurs ou fermés</translation>
    </message>
    <message>
        <source>first harm after %1</source>
        <translation>premier dommage après %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All its answers are SEAL-4: it counts for the score and never holds the level down.</source>
        <translation>Toutes ses réponses valent SEAL-4&#xa0;: il compte pour le score et ne limite jamais le niveau.</translation>
    </message>
    <message>
        <source>The answer that is stored, “%1”, is none of these: it does not count.</source>
        <translation>La réponse enregistrée, «&#xa0;%1&#xa0;», n’est aucune de celles-ci&#xa0;: elle ne compte pas.</translation>
    </message>
    <message>
        <source>Answered for the organisation as a whole. An answer here stands before it.</source>
        <translation>Réponse donnée pour toute l’organisation. Une réponse donnée ici prime.</translation>
    </message>
    <message>
        <source>The organisation as a whole</source>
        <translation>Toute l’organisation</translation>
    </message>
    <message>
        <source>no SEAL yet</source>
        <translation>pas encore de SEAL</translation>
    </message>
    <message>
        <source>calculator of June 2026</source>
        <translation>calculateur de juin 2026</translation>
    </message>
    <message>
        <source>framework v1.2.1</source>
        <translation>cadre v1.2.1</translation>
    </message>
    <message>
        <source>floors kept</source>
        <translation>seuils respectés</translation>
    </message>
    <message>
        <source>rejected: %1 below the floor</source>
        <translation>rejeté&#xa0;: %1 sous le seuil</translation>
    </message>
    <message>
        <source>floors open: gaps could still break them</source>
        <translation>seuils à confirmer&#xa0;: des lacunes pourraient encore les enfreindre</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a rule</comment>
        <translation>respectée</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a rule</comment>
        <translation>enfreinte</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether a rule is kept</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>the fit of a substitute</source>
        <translation>l’adéquation d’un substitut</translation>
    </message>
    <message>
        <source>the time to restore (no plan)</source>
        <translation>le délai de rétablissement (aucun plan)</translation>
    </message>
    <message>
        <source>the cost of moving</source>
        <translation>le coût de la migration</translation>
    </message>
    <message>
        <source>EU Cloud Sovereignty Framework</source>
        <translation>Cadre européen de souveraineté du cloud</translation>
    </message>
    <message>
        <source>score %1, weights of the %2</source>
        <translation>score %1, poids du %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n lacune</numerusform>
            <numerusform>%n lacunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitutes fit</source>
        <translation>
            <numerusform>%n substitut convient</numerusform>
            <numerusform>%n substituts conviennent</numerusform>
        </translation>
    </message>
    <message>
        <source>the quickest takes %1</source>
        <translation>le plus rapide prend %1</translation>
    </message>
    <message>
        <source>What is stored, “%1”, does not fit the field: it does not count.</source>
        <translation>La valeur enregistrée, «&#xa0;%1&#xa0;», ne convient pas au champ&#xa0;: elle ne compte pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n ICT services rented</source>
        <translation>
            <numerusform>%n service TIC loué</numerusform>
            <numerusform>%n services TIC loués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>substitutability of %n open</source>
        <translation>
            <numerusform>substituabilité à renseigner pour %n</numerusform>
            <numerusform>substituabilité à renseigner pour %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Digital Resilience Index (IRN)</source>
        <translation>Indice de résilience numérique (IRN)</translation>
    </message>
    <message>
        <source>Resilient</source>
        <translation>Résilient</translation>
    </message>
    <message>
        <source>Not resilient</source>
        <translation>Non résilient</translation>
    </message>
    <message>
        <source>By the index’s own criteria: they are not part of this program.</source>
        <translation>Selon les critères propres à l’indice&#xa0;: ce programme ne les contient pas.</translation>
    </message>
    <message>
        <source>%1 of %2 cells filled</source>
        <translation>%1 cellules renseignées sur %2</translation>
    </message>
    <message>
        <source>%1 of them R</source>
        <translation>dont %1 R</translation>
    </message>
    <message>
        <source>SecNumCloud 3.2, chapter 19.6</source>
        <translation>SecNumCloud 3.2, chapitre 19.6</translation>
    </message>
    <message>
        <source>Has anyone from outside the EU a veto, or the right to appoint a majority?</source>
        <translation>Quelqu’un hors de l’UE a-t-il un veto, ou le droit de nommer une majorité&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Somebody has</source>
        <translation>Oui, quelqu’un</translation>
    </message>
    <message>
        <source>%1 keep the rule, %2 do not, %3 unknown</source>
        <translation>règle respectée&#xa0;: %1, enfreinte&#xa0;: %2, inconnu&#xa0;: %3</translation>
    </message>
    <message>
        <source>R: resilient, NR: not; filled by you, by the index’s own criteria</source>
        <translation>R&#xa0;: résilient, NR&#xa0;: non&#xa0;; à remplir par vous, selon les critères de l’indice</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Remplir…</translation>
    </message>
    <message>
        <source>Part R</source>
        <translation>Part de R</translation>
    </message>
    <message>
        <source>Unfilled</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>not filled</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>Shares count filled cells alone. Criteria, weights and thresholds of the index are not part of this program; a filled grid comes in as CSV.</source>
        <translation>Les parts ne comptent que les cellules renseignées. Ce programme ne contient ni critères, ni poids, ni seuils de l’indice&#xa0;; une grille remplie s’importe en CSV.</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Part R, %</source>
        <translation>Part de R,&#xa0;%</translation>
    </message>
    <message>
        <source>chapter 19.6: seat, capital and votes of suppliers</source>
        <translation>chapitre 19.6&#xa0;: siège, capital et droits de vote des fournisseurs</translation>
    </message>
    <message>
        <source>%1 broken · %2 unknown · %3 kept</source>
        <translation>enfreinte&#xa0;: %1 · inconnue&#xa0;: %2 · respectée&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a supplier and a verdict</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Seat in the EU: %1</source>
        <translation>Siège dans l’UE&#xa0;: %1</translation>
    </message>
    <message>
        <source>Capital: %1 outside by one holder (at most %2), %3 together (at most %4), %5 not known</source>
        <translation>Capital&#xa0;: %1 hors UE chez un seul détenteur (au plus %2), %3 au total (au plus %4), %5 non connu</translation>
    </message>
    <message>
        <source>No veto and no majority appointed from outside: %1</source>
        <translation>Ni veto ni majorité nommée de l’extérieur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Broken through %1</source>
        <translation>Enfreinte à travers %1</translation>
    </message>
    <message>
        <source>Enter opens the inspector, where its capital is entered</source>
        <translation>Entrée ouvre l’inspecteur, où se saisit son capital</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>of a company</comment>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Droits de vote</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Hors UE</translation>
    </message>
    <message>
        <source>open</source>
        <comment>share not known</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Lines: 24 % for one holder, 39 % for all from outside the EU. Who is unknown is never taken as kept.</source>
        <translation>Traits&#xa0;: 24&#xa0;% pour un seul détenteur, 39&#xa0;% pour tous ceux hors de l’UE. L’inconnu n’est jamais réputé respecté.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table.</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%n autre dans le tableau.</numerusform>
            <numerusform>%n autres dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Largest outside, %</source>
        <translation>Premier hors UE,&#xa0;%</translation>
    </message>
    <message>
        <source>Outside together, %</source>
        <translation>Hors UE, total,&#xa0;%</translation>
    </message>
    <message>
        <source>Not known, %</source>
        <translation>Non connu,&#xa0;%</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>holders or licences</comment>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat in the EU: %1. Capital within the limits: %2 (outside the EU at most %3 by one, %4 together; not known: %5). Capital is entered in the inspector of the organisation.</source>
        <translation>Siège dans l’UE&#xa0;: %1. Capital dans les limites&#xa0;: %2 (hors UE, au plus %3 pour un seul, %4 au total&#xa0;; non connu&#xa0;: %5). Le capital se saisit dans l’inspecteur de l’organisation.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>no updates</source>
        <comment>a cell: nothing new can be had</comment>
        <translation>sans mises à jour</translation>
    </message>
    <message>
        <source>not touched</source>
        <translation>non touché</translation>
    </message>
    <message>
        <source>at worst %1</source>
        <translation>au pire %1</translation>
    </message>
    <message>
        <source>and without updates for some time</source>
        <translation>et sans mises à jour pendant un temps</translation>
    </message>
    <message>
        <source>first harm on %1</source>
        <translation>premier dommage le %1</translation>
    </message>
    <message>
        <source>longest time down %1, %2 the MTPD</source>
        <translation>plus long arrêt %1, soit %2 le MTPD</translation>
    </message>
    <message>
        <source>longest time down %1, MTPD unknown</source>
        <translation>plus long arrêt %1, MTPD inconnu</translation>
    </message>
    <message>
        <source>lost capacity %1 days</source>
        <translation>capacité perdue %1 jours</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perte %1</translation>
    </message>
    <message>
        <source>loss unknown: no impact per day is given</source>
        <translation>perte inconnue&#xa0;: aucun impact par jour n’est donné</translation>
    </message>
    <message>
        <source>RTO kept</source>
        <translation>RTO tenu</translation>
    </message>
    <message>
        <source>RTO broken</source>
        <translation>RTO dépassé</translation>
    </message>
    <message>
        <source>MTPD kept</source>
        <translation>MTPD tenu</translation>
    </message>
    <message>
        <source>MTPD broken</source>
        <translation>MTPD dépassé</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Scénarios comparés</translation>
    </message>
    <message>
        <source>The worst state of each service under each scenario, and the longest time down as a multiple of the MTPD.</source>
        <translation>Le pire état de chaque service dans chaque scénario, et le plus long arrêt en multiple du MTPD.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Likelihood a year</source>
        <translation>Probabilité par an</translation>
    </message>
    <message>
        <source>%1: time down ÷ MTPD</source>
        <translation>%1&#xa0;: arrêt ÷ MTPD</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>This key is not known, and was passed over.</source>
        <translation>Cette clé n’est pas connue&#xa0;; elle a été ignorée.</translation>
    </message>
    <message>
        <source>LiteLLM gateway</source>
        <translation>Passerelle LiteLLM</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n fournisseur</numerusform>
            <numerusform>%n fournisseurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>auparavant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Place sur la carte</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>name, notes and settings</source>
        <translation>nom, notes et réglages</translation>
    </message>
</context>
<context>
    <name>LiteLlmWords</name>
    <message>
        <source>“%1” goes to %2.</source>
        <translation>«&#xa0;%1&#xa0;» mène à %2.</translation>
    </message>
    <message>
        <source>“%1” turns to %2 by its order: a standby.</source>
        <translation>«&#xa0;%1&#xa0;» passe à %2 selon son ordre&#xa0;: un secours.</translation>
    </message>
    <message>
        <source>“%1” falls back to “%2”, %3: a standby that takes over at once.</source>
        <translation>«&#xa0;%1&#xa0;» se replie sur «&#xa0;%2&#xa0;», %3&#xa0;: un secours qui prend le relais aussitôt.</translation>
    </message>
    <message>
        <source>Every name without fallbacks of its own falls back to “%1”.</source>
        <translation>Tout nom sans repli propre se replie sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is another name for “%2”: the same need.</source>
        <translation>«&#xa0;%1&#xa0;» est un autre nom de «&#xa0;%2&#xa0;»&#xa0;: le même besoin.</translation>
    </message>
    <message>
        <source>Included: %1.</source>
        <translation>Fichier inclus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has a value in this file; the environment of the gateway may override it.</source>
        <translation>%1 a une valeur dans ce fichier&#xa0;; l’environnement de la passerelle peut la remplacer.</translation>
    </message>
    <message>
        <source>Names drawn as hard needs of the gateway: %1. Give those that it can do without a smaller weight.</source>
        <translation>Noms tracés comme besoins impératifs de la passerelle&#xa0;: %1. Donnez un poids plus faible à ceux dont elle peut se passer.</translation>
    </message>
    <message>
        <source>“%1” is a wildcard: which models it stands for is unknown.</source>
        <translation>«&#xa0;%1&#xa0;» est un joker&#xa0;: les modèles qu’il recouvre sont inconnus.</translation>
    </message>
    <message>
        <source>Where “%1” goes stands in %2, outside this file: unknown.</source>
        <translation>La destination de «&#xa0;%1&#xa0;» est dans %2, hors de ce fichier&#xa0;: inconnue.</translation>
    </message>
    <message>
        <source>The model of “%1” stands in %2, outside this file: unknown.</source>
        <translation>Le modèle de «&#xa0;%1&#xa0;» est dans %2, hors de ce fichier&#xa0;: inconnu.</translation>
    </message>
    <message>
        <source>“%1”: the provider of “%2” is not known here.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le fournisseur de «&#xa0;%2&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>“%1”: who runs %2 is unknown. Name the organisation in the stack.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: on ignore qui exploite %2. Indiquez l’organisation dans la pile.</translation>
    </message>
    <message>
        <source>“%1”: %2 without api_base; where it goes is unknown.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 sans api_base&#xa0;; la destination est inconnue.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is a name that its owner gave to a deployment; which model it serves is unknown. Set model_info.base_model.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» est le nom donné à un déploiement&#xa0;; le modèle servi est inconnu. Renseignez model_info.base_model.</translation>
    </message>
    <message>
        <source>“%1”: %2 is not to be had as weights, so what answers at %3 is unknown; it may be another gateway.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les poids de %2 ne sont pas diffusés&#xa0;; ce qui répond à %3 est donc inconnu, peut-être une autre passerelle.</translation>
    </message>
    <message>
        <source>“%1”: the catalogue has no entry for “%2”.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le catalogue n’a pas d’entrée pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”: the country of the region “%2” is not known.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le pays de la région «&#xa0;%2&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>“%1”: its region stands in %2, outside this file.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: sa région est dans %2, hors de ce fichier.</translation>
    </message>
    <message>
        <source>“%1”: “%2” spans several countries; none was drawn as the place where it runs.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» s’étend sur plusieurs pays&#xa0;; aucun n’a été retenu comme lieu d’hébergement.</translation>
    </message>
    <message>
        <source>“%1” names no model: not drawn.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun modèle&#xa0;: non tracé.</translation>
    </message>
    <message>
        <source>“%1” answers with a text of its own (mock_response) and goes nowhere: not drawn.</source>
        <translation>«&#xa0;%1&#xa0;» répond par un texte fixe (mock_response) et ne mène nulle part&#xa0;: non tracé.</translation>
    </message>
    <message>
        <source>A fallback is given for “%1”, which is no name of this gateway.</source>
        <translation>Un repli est prévu pour «&#xa0;%1&#xa0;», qui n’est pas un nom de cette passerelle.</translation>
    </message>
    <message>
        <source>“%1” falls back to “%2”, which leads nowhere known: no standby was drawn.</source>
        <translation>«&#xa0;%1&#xa0;» se replie sur «&#xa0;%2&#xa0;», dont la destination est inconnue&#xa0;: aucun secours n’a été tracé.</translation>
    </message>
    <message>
        <source>“%1” falls back to “%2”, which answers to another kind of call: no standby was drawn.</source>
        <translation>«&#xa0;%1&#xa0;» se replie sur «&#xa0;%2&#xa0;», qui répond à un autre type d’appel&#xa0;: aucun secours n’a été tracé.</translation>
    </message>
    <message>
        <source>The alias “%1” leads to “%2”, which is no name of this gateway.</source>
        <translation>L’alias «&#xa0;%1&#xa0;» mène à «&#xa0;%2&#xa0;», qui n’est pas un nom de cette passerelle.</translation>
    </message>
    <message>
        <source>“%1” should hold a list: passed over.</source>
        <translation>«&#xa0;%1&#xa0;» devrait contenir une liste&#xa0;: ignoré.</translation>
    </message>
    <message>
        <source>“%1” should hold keys with values: passed over.</source>
        <translation>«&#xa0;%1&#xa0;» devrait contenir des clés et leurs valeurs&#xa0;: ignoré.</translation>
    </message>
    <message>
        <source>“%1” should hold a text: passed over.</source>
        <translation>«&#xa0;%1&#xa0;» devrait contenir un texte&#xa0;: ignoré.</translation>
    </message>
    <message>
        <source>The section “%1” is not known here: passed over.</source>
        <translation>La section «&#xa0;%1&#xa0;» n’est pas connue ici&#xa0;: ignorée.</translation>
    </message>
    <message>
        <source>%1: “%2” is a dependency, and no route to a model. Draw it by hand if it matters.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est une dépendance, mais pas une route vers un modèle. Tracez-la à la main si elle compte.</translation>
    </message>
    <message>
        <source>The included file “%1” could not be read, or lies outside the folder.</source>
        <translation>Le fichier inclus «&#xa0;%1&#xa0;» n’a pas pu être lu, ou se trouve hors du dossier.</translation>
    </message>
    <message>
        <source>“%1” asks for the credential “%2”, which is not in this file.</source>
        <translation>«&#xa0;%1&#xa0;» demande l’identifiant «&#xa0;%2&#xa0;», qui n’est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>“%1” no longer goes to %2, which an earlier import has drawn: kept. Remove it if it is gone.</source>
        <translation>«&#xa0;%1&#xa0;» ne mène plus à %2, tracé par un import précédent&#xa0;: conservé. Supprimez-le s’il n’existe plus.</translation>
    </message>
    <message>
        <source>%1: a setting of the gateway itself.</source>
        <translation>%1&#xa0;: un réglage de la passerelle elle-même.</translation>
    </message>
    <message>
        <source>%1: for prompts that are too long or refused; no help in an outage, so no standby.</source>
        <translation>%1&#xa0;: pour les requêtes trop longues ou refusées&#xa0;; sans effet en cas de panne, donc aucun secours.</translation>
    </message>
    <message>
        <source>%1: router_settings say otherwise, and win.</source>
        <translation>%1&#xa0;: router_settings en dispose autrement et l’emporte.</translation>
    </message>
    <message>
        <source>%1: a secret stands here in clear. It was not kept; consider moving it out of the file.</source>
        <translation>%1&#xa0;: un secret figure ici en clair. Il n’a pas été conservé&#xa0;; songez à le sortir du fichier.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>“%1” is no duration. Write days, hours and minutes as P14D, PT4H or P1DT12H.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée. Écrivez jours, heures et minutes ainsi&#xa0;: P14D, PT4H ou P1DT12H.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2026-11-20, 2026-11 or 2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 2026-11-20, 2026-11 ou 2026.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits with a point: 1234.5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Écrivez des chiffres avec un point&#xa0;: 1234.5.</translation>
    </message>
    <message>
        <source>“%1” is no id. Use lower-case letters, digits and single hyphens: gpt-4o.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant. Utilisez minuscules, chiffres et traits d’union simples&#xa0;: gpt-4o.</translation>
    </message>
    <message>
        <source>“%1” is no country. Use the two capital letters of ISO 3166, or EU.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un pays. Utilisez les deux majuscules de la norme ISO 3166, ou EU.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Use the three capital letters of ISO 4217: EUR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une monnaie. Utilisez les trois majuscules de la norme ISO 4217&#xa0;: EUR.</translation>
    </message>
    <message>
        <source>“%1” is not allowed for “%2”. Use one of: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas admis pour «&#xa0;%2&#xa0;». Valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%2 is %1, which is out of range. Set it %3.</source>
        <translation>%2 vaut %1, hors des limites. Valeur admise&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%2 of “%4” is %1, which is out of range. Set it %3.</source>
        <translation>%2 de «&#xa0;%4&#xa0;» vaut %1, hors des limites. Valeur admise&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The estimate %1, %2, %3 is out of order. Give low, likely and high from the least to the greatest.</source>
        <translation>L’estimation %1, %2, %3 n’est pas dans l’ordre. Donnez bas, probable et haut du plus petit au plus grand.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long. Keep it to %2 characters.</source>
        <translation>Le texte de «&#xa0;%1&#xa0;» est trop long. Limitez-le à %2&#xa0;caractères.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check that it is there and that you may open it.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2. Vérifiez qu’il existe et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed. Choose another folder, or free some space.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2. Rien n’a été modifié. Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>%1 is not in the format expected: %2. Check that it is the right file.</source>
        <translation>%1 n’est pas au format attendu&#xa0;: %2. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>%1 was made by a newer program: version %2, and this one knows versions up to %3. Update the program.</source>
        <translation>%1 provient d’un programme plus récent&#xa0;: version %2, alors que celui-ci connaît jusqu’à la version %3. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>%1 is malformed: %2. Correct it there.</source>
        <translation>%1 est mal formé&#xa0;: %2. Corrigez à cet endroit.</translation>
    </message>
    <message>
        <source>The key “%1” is missing. Add it.</source>
        <translation>La clé «&#xa0;%1&#xa0;» manque. Ajoutez-la.</translation>
    </message>
    <message>
        <source>“%1” is of the wrong type. Write %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du bon type. Écrivez %2.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply. At most %2 levels are read.</source>
        <translation>%1 est imbriqué trop profondément. Au plus %2&#xa0;niveaux sont lus.</translation>
    </message>
    <message>
        <source>Too large: %1. The limit is %2.</source>
        <translation>Trop grand&#xa0;: %1. La limite est %2.</translation>
    </message>
    <message>
        <source>YAML anchors and aliases (&amp; and *) are not read. Write the values out.</source>
        <translation>Les ancres et alias YAML (&amp; et *) ne sont pas lus. Écrivez les valeurs en toutes lettres.</translation>
    </message>
    <message>
        <source>The selector has no test. Say what it selects, for example control: US.</source>
        <translation>Le sélecteur n’a aucun critère. Dites ce qu’il désigne, par exemple control: US.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here. Check its spelling, or remove it.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’est pas connue ici. Vérifiez son orthographe, ou retirez-la.</translation>
    </message>
    <message>
        <source>The file breaks a rule of its format: %1. Correct it there.</source>
        <translation>Le fichier enfreint une règle de son format&#xa0;: %1. Corrigez à cet endroit.</translation>
    </message>
    <message>
        <source>The ending “%1” is not supported. Use one of: %2.</source>
        <translation>L’extension «&#xa0;%1&#xa0;» n’est pas prise en charge. Extensions possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The id “%1” is taken twice in %2. Give one of the two another id.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» figure deux fois dans %2. Donnez-en un autre à l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” names “%3” as its %2, and there is no such record. Add it, or correct the id.</source>
        <translation>«&#xa0;%1&#xa0;» cite «&#xa0;%3&#xa0;» (%2), qui n’existe pas. Ajoutez-le, ou corrigez l’identifiant.</translation>
    </message>
    <message>
        <source>The requirement “%1” lists the supplier “%2” twice. Remove one of the two.</source>
        <translation>Le besoin «&#xa0;%1&#xa0;» cite deux fois le fournisseur «&#xa0;%2&#xa0;». Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” would need itself: it could never fall while it stands, and never start again. Name another supplier.</source>
        <translation>«&#xa0;%1&#xa0;» aurait besoin de lui-même&#xa0;: il ne pourrait ni tomber tant qu’il tient, ni redémarrer. Indiquez un autre fournisseur.</translation>
    </message>
    <message>
        <source>Organisations own one another in a ring: %1. Remove one of these parents.</source>
        <translation>Des organisations se possèdent en anneau&#xa0;: %1. Retirez l’un de ces liens de propriété.</translation>
    </message>
    <message>
        <source>“%1” has a decay, and its phase is “%2”. Only supply, update and train decay: remove the decay or change the phase.</source>
        <translation>«&#xa0;%1&#xa0;» a une usure, et sa phase est «&#xa0;%2&#xa0;». Seules supply, update et train s’usent&#xa0;: retirez l’usure ou changez la phase.</translation>
    </message>
    <message>
        <source>“%1” has service data, and its layer is “%2”. Move it to the layer service, or remove the data.</source>
        <translation>«&#xa0;%1&#xa0;» porte des données de service, et sa couche est «&#xa0;%2&#xa0;». Placez-le dans la couche service, ou retirez ces données.</translation>
    </message>
    <message>
        <source>The scenario has no parameter “%1”. Check its name.</source>
        <translation>Le scénario n’a pas de paramètre «&#xa0;%1&#xa0;». Vérifiez son nom.</translation>
    </message>
    <message>
        <source>The parameter “%1” takes another kind of value: %2.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» attend une autre sorte de valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” gives a failover delay to “%2”, which is active. Make it a standby, or remove the delay.</source>
        <translation>«&#xa0;%1&#xa0;» donne un délai de bascule à «&#xa0;%2&#xa0;», qui est actif. Faites-en un secours, ou retirez le délai.</translation>
    </message>
    <message>
        <source>“%1” is still in use by %2. Change these first.</source>
        <translation>«&#xa0;%1&#xa0;» sert encore à %2. Modifiez-les d’abord.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. The file was left as it is: open a backup beside it.</source>
        <translation>%1 est endommagé&#xa0;: %2. Le fichier n’a pas été touché&#xa0;: ouvrez une copie de sauvegarde voisine.</translation>
    </message>
    <message>
        <source>%1 holds something that no document of this program holds (%2), and was not opened. Open a backup beside it.</source>
        <translation>%1 contient un élément étranger aux documents de ce programme (%2) et n’a pas été ouvert. Ouvrez une copie de sauvegarde voisine.</translation>
    </message>
    <message>
        <source>The content of %1 is not what was saved: it was changed or damaged outside this program. Open a backup beside it.</source>
        <translation>Le contenu de %1 n’est pas celui qui a été enregistré&#xa0;: il a été modifié ou endommagé hors de ce programme. Ouvrez une copie de sauvegarde voisine.</translation>
    </message>
    <message>
        <source>Somebody else has saved %1 meanwhile. Save a copy, or save over it: the other version is kept as a backup.</source>
        <translation>Quelqu’un d’autre a enregistré %1 entre-temps. Enregistrez une copie, ou enregistrez par-dessus&#xa0;: l’autre version est gardée en sauvegarde.</translation>
    </message>
    <message>
        <source>%1 can only be read: %2. Save it under another name to go on working.</source>
        <translation>%1 est en lecture seule&#xa0;: %2. Enregistrez-le sous un autre nom pour continuer à travailler.</translation>
    </message>
    <message>
        <source>The change could not be kept, and was not made: %1. Free some space, then try again.</source>
        <translation>La modification n’a pas pu être conservée et n’a pas été faite&#xa0;: %1. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is being edited by %2 since %3. You can go on: who saves last is told.</source>
        <translation>%1 est modifié par %2 depuis %3. Vous pouvez continuer&#xa0;: le dernier à enregistrer sera averti.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. “volteface-cli scenarios” lists them.</source>
        <translation>Il n’y a pas de scénario «&#xa0;%1&#xa0;». «&#xa0;volteface-cli scenarios&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>There is no sample “%1”. There are: %2.</source>
        <translation>Il n’y a pas d’exemple «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no component “%1”. Check the id.</source>
        <translation>Il n’y a pas de composant «&#xa0;%1&#xa0;». Vérifiez l’identifiant.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>Un problème est survenu (%1).</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The solver %1 cannot be started. Install the package coinor-cbc, or set VOLTEFACE_SOLVER to glpk.</source>
        <translation>Le solveur %1 ne peut pas être lancé. Installez le paquet coinor-cbc, ou donnez à VOLTEFACE_SOLVER la valeur glpk.</translation>
    </message>
    <message>
        <source>The solver %1 failed: %2. Set VOLTEFACE_SOLVER to cbc or glpk to take the other one.</source>
        <translation>Le solveur %1 a échoué&#xa0;: %2. Donnez à VOLTEFACE_SOLVER la valeur cbc ou glpk pour prendre l’autre.</translation>
    </message>
    <message>
        <source>The solver %1 needs more than the %2 MB that it may take. Ask for fewer moves or candidates, or for a limit of nodes.</source>
        <translation>Le solveur %1 demande plus que les %2&#xa0;Mo qui lui sont accordés. Réduisez le nombre de migrations ou de candidats, ou fixez une limite de nœuds.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Garanties</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériaux</translation>
    </message>
    <message>
        <source>Equipment and tools</source>
        <translation>Équipements et outils</translation>
    </message>
    <message>
        <source>Chips and hardware</source>
        <translation>Puces et matériel</translation>
    </message>
    <message>
        <source>Compute and cloud</source>
        <translation>Calcul et cloud</translation>
    </message>
    <message>
        <source>Platforms and gateways</source>
        <translation>Plateformes et passerelles</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Data and memory</source>
        <translation>Données et mémoire</translation>
    </message>
    <message>
        <source>Applications and agents</source>
        <translation>Applications et agents</translation>
    </message>
    <message>
        <source>Business services</source>
        <translation>Services métier</translation>
    </message>
    <message>
        <source>People and skills</source>
        <translation>Équipes et compétences</translation>
    </message>
    <message>
        <source>Legal bases and certificates</source>
        <translation>Bases légales et certificats</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>managed service</source>
        <translation>service managé</translation>
    </message>
    <message>
        <source>self-hosted</source>
        <translation>auto-hébergé</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>téléchargé</translation>
    </message>
    <message>
        <source>owned hardware</source>
        <translation>matériel en propriété</translation>
    </message>
    <message>
        <source>leased hardware</source>
        <translation>matériel loué</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>open source</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>material</source>
        <translation>matière</translation>
    </message>
    <message>
        <source>legal instrument</source>
        <translation>instrument juridique</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publiques</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internes</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentielles</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personnelles</translation>
    </message>
    <message>
        <source>regulated</source>
        <translation>réglementées</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secrètes</translation>
    </message>
    <message>
        <source>to run</source>
        <translation>fonctionnement</translation>
    </message>
    <message>
        <source>to be lawful</source>
        <translation>licéité</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>approvisionnement</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>mises à jour</translation>
    </message>
    <message>
        <source>retraining</source>
        <translation>réentraînement</translation>
    </message>
    <message>
        <source>Needed to work at all.</source>
        <translation>Nécessaire pour fonctionner.</translation>
    </message>
    <message>
        <source>Needed to be allowed to work.</source>
        <translation>Nécessaire pour avoir le droit de fonctionner.</translation>
    </message>
    <message>
        <source>New units and spare parts.</source>
        <translation>Nouvelles unités et pièces de rechange.</translation>
    </message>
    <message>
        <source>New versions, patches and licences.</source>
        <translation>Nouvelles versions, correctifs et licences.</translation>
    </message>
    <message>
        <source>Needed to be trained again.</source>
        <translation>Nécessaire pour être réentraîné.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>secours</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>wears out by %1 every 30 days</source>
        <translation>s’use de %1 tous les 30&#xa0;jours</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>from a source</source>
        <translation>tiré d’une source</translation>
    </message>
    <message>
        <source>general knowledge</source>
        <translation>connaissance générale</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>gelé</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>menacé</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>down</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>unlawful</source>
        <translation>illicite</translation>
    </message>
    <message>
        <source>European</source>
        <translation>européen</translation>
    </message>
    <message>
        <source>American</source>
        <translation>américain</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>autres pays</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>embargo</translation>
    </message>
    <message>
        <source>capacity × %1</source>
        <extracomment>capacity times a factor</extracomment>
        <translation>capacité ×&#xa0;%1</translation>
    </message>
    <message>
        <source>price × %1</source>
        <translation>prix ×&#xa0;%1</translation>
    </message>
    <message>
        <source>component</source>
        <translation>composant</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>control</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>hosting</source>
        <translation>hébergement</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>access</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>capability</source>
        <translation>capacité</translation>
    </message>
    <message>
        <source>certification</source>
        <translation>certification</translation>
    </message>
    <message>
        <source>catalogue entry</source>
        <translation>fiche du catalogue</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>a besoin de</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>AI Act, high risk</source>
        <translation>RIA, haut risque</translation>
    </message>
    <message>
        <source>AI Act, limited risk</source>
        <translation>RIA, risque limité</translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation>RGPD</translation>
    </message>
    <message>
        <source>DORA</source>
        <translation>DORA</translation>
    </message>
    <message>
        <source>NIS 2</source>
        <translation>NIS&#xa0;2</translation>
    </message>
    <message>
        <source>HDS</source>
        <translation>HDS</translation>
    </message>
    <message>
        <source>MDR</source>
        <translation>RDM</translation>
    </message>
    <message>
        <source>Solvency II</source>
        <translation>Solvabilité&#xa0;II</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Plans how an organisation gets out of the AI it depends on.</source>
        <translation>Prépare la sortie d’une organisation hors de l’IA dont elle dépend.</translation>
    </message>
    <message>
        <source>A .volteface document, or a file to import.</source>
        <translation>Un document .volteface, ou un fichier à importer.</translation>
    </message>
    <message>
        <source>Open a shipped sample, for example insurer.</source>
        <translation>Ouvrir un exemple fourni, par exemple insurer.</translation>
    </message>
    <message>
        <source>Choose a scenario by its id.</source>
        <translation>Choisir un scénario par son identifiant.</translation>
    </message>
    <message>
        <source>Go to a day of the scenario.</source>
        <translation>Aller à un jour du scénario.</translation>
    </message>
    <message>
        <source>en or fr.</source>
        <translation>en ou fr.</translation>
    </message>
    <message>
        <source>light, dark or auto.</source>
        <translation>light, dark ou auto.</translation>
    </message>
    <message>
        <source>map, scenarios or report.</source>
        <translation>map, scenarios ou report.</translation>
    </message>
    <message>
        <source>Select a component by its id.</source>
        <translation>Sélectionner un composant par son identifiant.</translation>
    </message>
    <message>
        <source>Write a picture of the window as PNG, and quit.</source>
        <translation>Écrire une image PNG de la fenêtre, puis quitter.</translation>
    </message>
    <message>
        <source>Size of the window, for example 1920x1080.</source>
        <translation>Taille de la fenêtre, par exemple 1920x1080.</translation>
    </message>
    <message>
        <source>Print how long it took until the window was drawn.</source>
        <translation>Afficher le temps écoulé jusqu’au dessin de la fenêtre.</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2. See --help.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur pour --%2. Voir --help.</translation>
    </message>
    <message>
        <source>The day against which facts are stale, for example 2026-11-20.</source>
        <translation>Le jour par rapport auquel un fait est périmé, par exemple 2026-11-20.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Au catalogue</translation>
    </message>
    <message>
        <source>Open the sample “%1”</source>
        <translation>Ouvrir l’exemple «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>select something inferred first</source>
        <translation>sélectionnez d’abord un élément déduit</translation>
    </message>
    <message>
        <source>select a component first</source>
        <translation>sélectionnez d’abord un composant</translation>
    </message>
</context>
<context>
    <name>Perspectives</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Foreign: %1</source>
        <translation>Étranger&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Foreign: none</source>
        <translation>Étranger&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Cost and loss: %1</source>
        <translation>Coût et perte&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: there is no such plan</source>
        <translation>%1&#xa0;: aucun plan possible</translation>
    </message>
    <message>
        <source>no such plan</source>
        <translation>aucun plan possible</translation>
    </message>
    <message>
        <source>Cost, %1, by days to reverse</source>
        <translation>Coût,&#xa0;%1, selon les jours</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cost to reverse</source>
        <translation>Coût de sortie</translation>
    </message>
    <message>
        <source>Cost and loss</source>
        <translation>Coût et perte</translation>
    </message>
    <message>
        <source>Days to reverse</source>
        <translation>Délai de sortie (jours)</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Étranger</translation>
    </message>
    <message>
        <source>nobody has said</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne&#xa0;%1</translation>
    </message>
    <message>
        <source>Cost to reverse: %1, mean %2</source>
        <translation>Coût de sortie&#xa0;:&#xa0;%1, moyenne&#xa0;%2</translation>
    </message>
    <message>
        <source>likely · %1</source>
        <translation>probable ·&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) not counted</source>
        <translation>
            <numerusform>%n entrée non comptée</numerusform>
            <numerusform>%n entrées non comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Running cost, %1</source>
        <translation>Récurrent,&#xa0;%1</translation>
    </message>
    <message>
        <source>Downtime loss</source>
        <translation>Perte d’exploitation</translation>
    </message>
    <message>
        <source>Cost + loss, mean</source>
        <translation>Coût + perte, moy.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Running-cost change</source>
        <translation>Variation du coût récurrent</translation>
    </message>
    <message>
        <source>deadline %1, %2 late</source>
        <translation>échéance&#xa0;%1,&#xa0;%2 de retard</translation>
    </message>
    <message>
        <source>deadline %1, %2 to spare</source>
        <translation>échéance&#xa0;%1,&#xa0;%2 de marge</translation>
    </message>
    <message>
        <source>Doing nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Avec le plan</translation>
    </message>
    <message>
        <source>From doing nothing to the plan</source>
        <translation>De l’inaction au plan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>The plan brings %1 of loss down to %2 of cost and loss.</source>
        <translation>Le plan ramène&#xa0;%1 de perte à&#xa0;%2 de coût et perte.</translation>
    </message>
    <message>
        <source>with the plan</source>
        <translation>avec le plan</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>sans lui</translation>
    </message>
    <message>
        <source>Services coming back</source>
        <translation>Rétablissement des services</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans lui</translation>
    </message>
    <message>
        <source>Over the horizon the services run at %1 with the plan, at %2 without it.</source>
        <translation>Sur l’horizon, les services tournent à&#xa0;%1 avec le plan, à&#xa0;%2 sans lui.</translation>
    </message>
    <message>
        <source>It comes back within its MTPD, and within the budget.</source>
        <translation>Il revient dans son MTPD, et dans le budget.</translation>
    </message>
    <message>
        <source>It comes back within the budget.</source>
        <translation>Il revient dans le budget.</translation>
    </message>
    <message>
        <source>Somebody has to say after how long its loss is unacceptable (MTPD).</source>
        <translation>Il faut dire au bout de combien de temps sa perte devient inacceptable (MTPD).</translation>
    </message>
    <message>
        <source>A move would have to be worth its cost: the plan leaves this service as it is.</source>
        <translation>Il faudrait qu’une migration vaille son coût&#xa0;: le plan laisse ce service en l’état.</translation>
    </message>
    <message>
        <source>There would have to be a candidate for: %1.</source>
        <translation>Il faudrait un candidat pour&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Lead times would have to be %1 shorter, the longest of them for: %2.</source>
        <translation>Il faudrait des délais plus courts de&#xa0;%1, le plus long étant celui de&#xa0;:&#xa0;%2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more people in the team “%1” would do.</source>
        <translation>
            <numerusform>Il suffirait de&#xa0;%n personne de plus dans l’équipe «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Il suffirait de&#xa0;%n personnes de plus dans l’équipe «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Work would have to begin %1 earlier: prepare before it happens.</source>
        <translation>Il faudrait commencer&#xa0;%1 plus tôt&#xa0;: préparer avant que cela n’arrive.</translation>
    </message>
    <message>
        <source>The budget would have to be %1 larger.</source>
        <translation>Il faudrait un budget supérieur de&#xa0;%1.</translation>
    </message>
    <message>
        <source>The scenario does not reach it.</source>
        <translation>Le scénario ne l’atteint pas.</translation>
    </message>
    <message>
        <source>Loss avoided</source>
        <translation>Perte évitée</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>Coût récurrent</translation>
    </message>
    <message>
        <source>every choice and schedule was looked at</source>
        <translation>tous les choix et plannings ont été examinés</translation>
    </message>
    <message>
        <source>%1 nodes, %2 schedules searched</source>
        <translation>%1 nœuds,&#xa0;%2 plannings explorés</translation>
    </message>
    <message>
        <source>What is asked for taken together</source>
        <translation>Ce qui est exigé, pris ensemble</translation>
    </message>
    <message>
        <source>Onboard</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Re-engineer</source>
        <translation>Réingénierie</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>Réentraînement</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Recertify</source>
        <translation>Recertification</translation>
    </message>
    <message>
        <source>Cut over</source>
        <translation>Bascule</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Le moins cher</translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Most sovereign</source>
        <translation>Le plus souverain</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>a plan with decisions of one&apos;s own</extracomment>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>reversible</source>
        <translation>réversible</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>over budget</source>
        <translation>hors budget</translation>
    </message>
    <message>
        <source>no way out</source>
        <translation>sans issue</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>no MTPD set</source>
        <translation>MTPD non fixé</translation>
    </message>
    <message>
        <source>Re-engineering</source>
        <translation>Réingénierie</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Réentraînement</translation>
    </message>
    <message>
        <source>Recertification</source>
        <translation>Recertification</translation>
    </message>
    <message>
        <source>D%1</source>
        <extracomment>day of a plan, as in &quot;D21&quot;</extracomment>
        <translation>J%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation>sur le chemin critique</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation>%1 remplacé par&#xa0;%2 (%3)</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>adéquation&#xa0;%1</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>achevé à&#xa0;%1</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisi à la main</translation>
    </message>
    <message>
        <source>start moved by hand</source>
        <translation>début déplacé à la main</translation>
    </message>
    <message>
        <source>Proven bound</source>
        <translation>Borne prouvée</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Ce plan</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>A kept plan, worked out anew: it was not searched for, so nothing is proven of it.</source>
        <translation>Un plan conservé, réévalué&#xa0;: il n’a pas été cherché, rien n’en est donc prouvé.</translation>
    </message>
    <message>
        <source>Proven: no plan costs less.</source>
        <translation>Prouvé&#xa0;: aucun plan ne coûte moins.</translation>
    </message>
    <message>
        <source>No plan can cost less than the bound.</source>
        <translation>Aucun plan ne peut coûter moins que la borne.</translation>
    </message>
    <message>
        <source>Stopped by the clock: another run may find a better one.</source>
        <translation>Temps de calcul épuisé&#xa0;: une autre recherche peut trouver mieux.</translation>
    </message>
    <message>
        <source>Checked by simulation; %1.</source>
        <translation>Vérifié par simulation&#xa0;;&#xa0;%1.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Écart&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Every candidate that was looked at will do.</source>
        <translation>Tous les candidats examinés conviennent.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous les&#xa0;%1</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>Candidats écartés</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) rejected</source>
        <translation>
            <numerusform>%n candidat écarté</numerusform>
            <numerusform>%n candidats écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>criticality %1</source>
        <translation>criticité&#xa0;%1</translation>
    </message>
    <message>
        <source>falls under the scenario</source>
        <translation>perdu dans ce scénario</translation>
    </message>
    <message>
        <source>cannot be had once it happens</source>
        <translation>plus disponible quand cela arrive</translation>
    </message>
    <message>
        <source>rests on what it would serve</source>
        <translation>repose sur ce qu’il servirait</translation>
    </message>
    <message>
        <source>does not offer: %1</source>
        <translation>n’offre pas&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>lacks the certificate %1</source>
        <translation>sans le certificat&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 control not accepted</source>
        <translation>contrôle non accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 control not accepted, %2</source>
        <translation>contrôle non accepté&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>hosting in %1 not accepted</source>
        <translation>hébergement non accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>hosting in %1 not accepted, %2</source>
        <translation>hébergement non accepté&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>nobody knows who controls it</source>
        <translation>contrôle inconnu</translation>
    </message>
    <message>
        <source>nobody knows where it runs</source>
        <translation>lieu d’hébergement inconnu</translation>
    </message>
    <message>
        <source>fit %1, below %2</source>
        <translation>adéquation&#xa0;%1, sous&#xa0;%2</translation>
    </message>
    <message>
        <source>fit unknown</source>
        <translation>adéquation inconnue</translation>
    </message>
    <message>
        <source>provider to avoid</source>
        <translation>fournisseur à éviter</translation>
    </message>
    <message>
        <source>forbidden by hand</source>
        <translation>interdit à la main</translation>
    </message>
    <message>
        <source>the budget of %1</source>
        <translation>le budget de&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 back by %2</source>
        <translation>%1 rétabli à&#xa0;%2 au plus tard</translation>
    </message>
    <message>
        <source>only %1 accepted</source>
        <translation>seules juridictions acceptées&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>a fit of %1 at least</source>
        <translation>une adéquation d’au moins&#xa0;%1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 on %2, by hand</source>
        <translation>%1 passe à&#xa0;%2, imposé à la main</translation>
    </message>
    <message>
        <source>%1 not on %2, by hand</source>
        <translation>%1 ne passe pas à&#xa0;%2, imposé à la main</translation>
    </message>
    <message>
        <source>%1 stays where it is, by hand</source>
        <translation>%1 reste en place, à la main</translation>
    </message>
    <message>
        <source>%1 not before %2, by hand</source>
        <translation>%1 pas avant&#xa0;%2, à la main</translation>
    </message>
    <message>
        <source>There is no service yet.</source>
        <translation>Il n’y a pas encore de service.</translation>
    </message>
    <message>
        <source>to reverse</source>
        <translation>délai de sortie</translation>
    </message>
    <message>
        <source>one-off, mean</source>
        <translation>ponctuel, moyenne</translation>
    </message>
    <message>
        <source>of the MTPD</source>
        <translation>du MTPD</translation>
    </message>
    <message>
        <source>%1 of %2 reversible</source>
        <translation>réversibles&#xa0;: %1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Reversibility of services</source>
        <translation>Réversibilité des services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Share of MTPD</source>
        <translation>Part du MTPD</translation>
    </message>
    <message>
        <source>What would have to be true</source>
        <translation>Conditions à réunir</translation>
    </message>
    <message>
        <source>lead time %1</source>
        <translation>délai de&#xa0;%1</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>externe</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, onboarded once for all moves</source>
        <translation>%1&#xa0;: intégration unique, commune à toutes les migrations</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour&#xa0;%1</translation>
    </message>
    <message>
        <source>for %1 and %2</source>
        <translation>pour&#xa0;%1 et&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>for %n services</source>
        <translation>
            <numerusform>pour&#xa0;%n service</numerusform>
            <numerusform>pour&#xa0;%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Team load and services</source>
        <translation>Charge des équipes et services</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Moves and schedule</source>
        <translation>Migrations et planning</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column of a table of moves: the supplier that is left</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column of a table of moves: the supplier that takes its place</extracomment>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adéq.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Cost, likely</source>
        <translation>Coût, probable</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n migration</numerusform>
            <numerusform>%n migrations</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Coût,&#xa0;%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Achevé</translation>
    </message>
    <message>
        <source>in transition</source>
        <translation>en transition</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>imposé</translation>
    </message>
    <message>
        <source>start set</source>
        <translation>début fixé</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Chemin critique</translation>
    </message>
    <message>
        <source>full %1–%2</source>
        <translation>saturée&#xa0;%1–%2</translation>
    </message>
    <message>
        <source>never full</source>
        <translation>jamais saturée</translation>
    </message>
    <message>
        <source>never harmed</source>
        <translation>jamais touché</translation>
    </message>
    <message>
        <source>at %1 %2–%3</source>
        <translation>à&#xa0;%1&#xa0;%2–%3</translation>
    </message>
    <message>
        <source>down %1–%2</source>
        <translation>arrêté&#xa0;%1–%2</translation>
    </message>
    <message>
        <source>never down</source>
        <translation>jamais arrêté</translation>
    </message>
    <message>
        <source>MTPD %1: %2 used</source>
        <translation>MTPD&#xa0;%1&#xa0;:&#xa0;%2 utilisés</translation>
    </message>
    <message>
        <source>MTPD, from the first hour down</source>
        <translation>MTPD, dès la première heure d’arrêt</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Team load</source>
        <translation>Charge des équipes</translation>
    </message>
    <message>
        <source>people at work against head count, per day</source>
        <translation>personnes occupées par rapport à l’effectif, par jour</translation>
    </message>
    <message>
        <source>The stack has no teams: one person from outside is counted on each task.</source>
        <translation>La pile n’a pas d’équipe&#xa0;: une personne externe est comptée sur chaque tâche.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 person-days, %2 used</source>
        <translation>%1 j-h,&#xa0;%2 utilisés</translation>
    </message>
    <message>
        <source>sets the pace</source>
        <translation>donne le rythme</translation>
    </message>
    <message>
        <source>%1 is not affected</source>
        <translation>%1 n’est pas touché</translation>
    </message>
    <message>
        <source>Not affected: %1</source>
        <translation>Non touchés&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n services are not affected</source>
        <translation>
            <numerusform>%n service n’est pas touché</numerusform>
            <numerusform>%n services ne sont pas touchés</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perte&#xa0;%1</translation>
    </message>
    <message>
        <source>loss unknown</source>
        <translation>perte inconnue</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 →&#xa0;%2</translation>
    </message>
    <message>
        <source>Distances: %1</source>
        <translation>Distances&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Hypothèses et sources</translation>
    </message>
    <message>
        <source>The plan is simulated: each service loses its impact per day times the capacity that is missing, until its last move is complete. Without a plan the loss is %1.</source>
        <translation>Le plan est simulé&#xa0;: chaque service perd son impact par jour multiplié par la capacité qui manque, jusqu’à l’achèvement de sa dernière migration. Sans plan, la perte est de&#xa0;%1.</translation>
    </message>
    <message>
        <source>Sums and products are taken column by column: low, likely and high. What several moves share counts once in the total.</source>
        <translation>Sommes et produits se font colonne par colonne&#xa0;: bas, probable et haut. Ce que plusieurs migrations partagent compte une fois dans le total.</translation>
    </message>
    <message>
        <source>The choice of moves is solved as a mixed-integer programme with the teams left out of account: whatever the schedule, no plan can come below that bound. Then the tasks are scheduled over the teams and the plan is simulated; its cost and loss is what the simulation says.</source>
        <translation>Le choix des migrations est résolu comme un programme en nombres entiers mixtes, sans tenir compte des équipes&#xa0;: quel que soit le planning, aucun plan ne peut passer sous cette borne. Les tâches sont ensuite planifiées sur les équipes et le plan est simulé&#xa0;; coût et perte sont ceux de la simulation.</translation>
    </message>
    <message>
        <source>Proven bound: %1</source>
        <translation>Borne prouvée&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>This plan: %1</source>
        <translation>Ce plan&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, not counted</source>
        <translation>%1, non compté</translation>
    </message>
    <message>
        <source>Building an evaluation suite</source>
        <translation>Construire une suite d’évaluation</translation>
    </message>
    <message>
        <source>Compute of fine-tunes done again</source>
        <translation>Calcul des ajustements refaits</translation>
    </message>
    <message>
        <source>Examples labelled again</source>
        <translation>Exemples réannotés</translation>
    </message>
    <message>
        <source>Tokens embedded again</source>
        <translation>Tokens revectorisés</translation>
    </message>
    <message>
        <source>Data taken out</source>
        <translation>Sortie des données</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>Formation du personnel</translation>
    </message>
    <message>
        <source>Contract and review of a new provider</source>
        <translation>Contrat et revue d’un nouveau fournisseur</translation>
    </message>
    <message>
        <source>An inference platform of one’s own</source>
        <translation>Une plateforme d’inférence en propre</translation>
    </message>
    <message>
        <source>Change of identity provider</source>
        <translation>Changement de fournisseur d’identité</translation>
    </message>
    <message>
        <source>Exit fee</source>
        <translation>Frais de sortie</translation>
    </message>
    <message>
        <source>Old and new side by side</source>
        <translation>Ancien et nouveau en parallèle</translation>
    </message>
    <message>
        <source>%1: fee</source>
        <translation>%1&#xa0;: frais</translation>
    </message>
    <message>
        <source>%1: work</source>
        <translation>%1&#xa0;: travail</translation>
    </message>
    <message>
        <source>Running cost of the old supplier, a year</source>
        <translation>Coût récurrent de l’ancien fournisseur, par an</translation>
    </message>
    <message>
        <source>Running cost of the new supplier, a year</source>
        <translation>Coût récurrent du nouveau fournisseur, par an</translation>
    </message>
    <message>
        <source>People who run it, a year</source>
        <translation>Personnel d’exploitation, par an</translation>
    </message>
    <message>
        <source>distance %1</source>
        <translation>distance&#xa0;%1</translation>
    </message>
    <message>
        <source>your own figure</source>
        <translation>votre propre chiffre</translation>
    </message>
    <message>
        <source>API dialect</source>
        <translation>Dialecte d’API</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>%1 was chosen by hand.</source>
        <translation>%1 a été choisi à la main.</translation>
    </message>
    <message>
        <source>%1 makes cost and loss least; without this move the plan would cost %2 more.</source>
        <translation>%1 minimise coût et perte&#xa0;; sans cette migration, le plan coûterait&#xa0;%2 de plus.</translation>
    </message>
    <message>
        <source>%1 makes cost and loss least.</source>
        <translation>%1 minimise coût et perte.</translation>
    </message>
    <message>
        <source>Next best: %1, %2 more in cost and loss.</source>
        <translation>Second choix&#xa0;:&#xa0;%1,&#xa0;%2 de plus en coût et perte.</translation>
    </message>
    <message>
        <source>There is no other candidate that will do.</source>
        <translation>Aucun autre candidat ne convient.</translation>
    </message>
    <message>
        <source>Work has to begin by %1.</source>
        <translation>Les travaux doivent commencer à&#xa0;%1 au plus tard.</translation>
    </message>
    <message>
        <source>the old supplier runs on</source>
        <translation>l’ancien fournisseur continue</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>person-days</source>
        <translation>jours-homme</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are not in the file yet.</source>
        <translation>
            <numerusform>%n modification n’est pas encore dans le fichier.</numerusform>
            <numerusform>%n modifications ne sont pas encore dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” was saved by somebody else meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré par quelqu’un d’autre entre-temps.</translation>
    </message>
    <message>
        <source>Save yours beside it as a copy, or save over it: the other version is kept as a backup.</source>
        <translation>Enregistrez la vôtre à côté, ou par-dessus&#xa0;: l’autre version est gardée en sauvegarde.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Enregistrer par-dessus</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Saving replaces it.</source>
        <translation>L’enregistrement le remplace.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>Property</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Access and technology</source>
        <translation>Accès et technique</translation>
    </message>
    <message>
        <source>Cost and risk</source>
        <translation>Coût et risque</translation>
    </message>
    <message>
        <source>Notes and evidence</source>
        <translation>Notes et justification</translation>
    </message>
    <message>
        <source>1 · vital</source>
        <translation>1 · vital</translation>
    </message>
    <message>
        <source>2 · important</source>
        <translation>2 · important</translation>
    </message>
    <message>
        <source>3 · useful</source>
        <translation>3 · utile</translation>
    </message>
    <message>
        <source>4 · comfort</source>
        <translation>4 · confort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Hosted in</source>
        <translation>Hébergé en</translation>
    </message>
    <message>
        <source>FR, DE</source>
        <translation>FR, DE</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Fabriqué en</translation>
    </message>
    <message>
        <source>as its control, unless said</source>
        <translation>comme son contrôle, sauf mention</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Apache-2.0, proprietary</source>
        <translation>Apache-2.0, propriétaire</translation>
    </message>
    <message>
        <source>API dialect</source>
        <translation>Dialecte d’API</translation>
    </message>
    <message>
        <source>openai</source>
        <translation>openai</translation>
    </message>
    <message>
        <source>Model family</source>
        <translation>Famille de modèles</translation>
    </message>
    <message>
        <source>gpt</source>
        <translation>gpt</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <source>cuda</source>
        <translation>cuda</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>kubernetes</source>
        <translation>kubernetes</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>chat, vision</source>
        <translation>chat, vision</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certifications</translation>
    </message>
    <message>
        <source>hds, secnumcloud</source>
        <translation>hds, secnumcloud</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>2026-11-20</source>
        <translation>2026-11-20</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût annuel</translation>
    </message>
    <message>
        <source>Loss, per year</source>
        <translation>Perte, par an</translation>
    </message>
    <message>
        <source>0.02</source>
        <translation>0,02</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Criticité</translation>
    </message>
    <message>
        <source>Impact per day</source>
        <translation>Impact par jour</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>MTPD</source>
        <translation>MTPD</translation>
    </message>
    <message>
        <source>2 d</source>
        <translation>2 j</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation>Régimes</translation>
    </message>
    <message>
        <source>dora, ai-act-high-risk</source>
        <translation>dora, ai-act-high-risk</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Catalogue entry</source>
        <translation>Fiche du catalogue</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 ou plus</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>What a supplier must offer</source>
        <translation>Ce qu’un fournisseur doit offrir</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Chat model</source>
        <translation>Modèle de conversation</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Suppliers needed</source>
        <translation>Fournisseurs requis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>1: nothing works without</source>
        <translation>1&#xa0;: rien ne marche sans</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>12 h, 14 d</source>
        <translation>12 h, 14 j</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans lui</translation>
    </message>
    <message>
        <source>Supplier holds</source>
        <translation>Le fournisseur détient</translation>
    </message>
    <message>
        <source>Least fit</source>
        <translation>Adéquation minimale</translation>
    </message>
    <message>
        <source>0.8</source>
        <translation>0,8</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun(e)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>FR, France</source>
        <translation>FR, France</translation>
    </message>
    <message>
        <source>Owned by</source>
        <translation>Détenu par</translation>
    </message>
    <message>
        <source>Its own stack</source>
        <translation>Sa propre pile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>above 0, at most 1 (100 %)</source>
        <translation>plus de 0, au plus 1 (100&#xa0;%)</translation>
    </message>
    <message>
        <source>from 0 to 1 (100 %)</source>
        <translation>de 0 à 1 (100&#xa0;%)</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de&#xa0;%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>as its control</source>
        <translation>comme son contrôle</translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Nom (anglais)</translation>
    </message>
    <message>
        <source>Name (French)</source>
        <translation>Nom (français)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>365 d</source>
        <translation>365 j</translation>
    </message>
    <message>
        <source>Summary (English)</source>
        <translation>Résumé (anglais)</translation>
    </message>
    <message>
        <source>Summary (French)</source>
        <translation>Résumé (français)</translation>
    </message>
    <message>
        <source>Reasoning (English)</source>
        <translation>Raisonnement (anglais)</translation>
    </message>
    <message>
        <source>Reasoning (French)</source>
        <translation>Raisonnement (français)</translation>
    </message>
    <message>
        <source>Used as $</source>
        <translation>Utilisé comme $</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>What happened (English)</source>
        <translation>Ce qui s’est passé (anglais)</translation>
    </message>
    <message>
        <source>What happened (French)</source>
        <translation>Ce qui s’est passé (français)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Fee for leaving</source>
        <translation>Frais de sortie</translation>
    </message>
    <message>
        <source>Notice before leaving</source>
        <translation>Préavis de sortie</translation>
    </message>
    <message>
        <source>60 d</source>
        <translation>60 j</translation>
    </message>
    <message>
        <source>Ties grow, a year</source>
        <translation>Croissance des liens, par an</translation>
    </message>
    <message>
        <source>20 %</source>
        <translation>20&#xa0;%</translation>
    </message>
    <message>
        <source>Change foreseen</source>
        <translation>Changement prévu au dossier</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>not checked for long</source>
        <translation>à revérifier</translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>vérifié aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>vérifié il y a %n jour</numerusform>
            <numerusform>vérifié il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleStories</name>
    <message>
        <source>Insurer</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>A model provider cuts off its API, and claims handling stops within three days. Four contracts lead to one maker.</source>
        <translation>Un fournisseur de modèles coupe son API, et le traitement des sinistres s’arrête en trois jours. Quatre contrats mènent à un seul fabricant.</translation>
    </message>
    <message>
        <source>Hospital group</source>
        <translation>Groupe hospitalier</translation>
    </message>
    <message>
        <source>Under a chip licence its own GPUs wear out from the seventh month. Something nobody listed lies under eight services of nine.</source>
        <translation>Sous licence d’exportation, ses propres GPU s’usent dès le septième mois. Ce que personne n’a cité porte huit services sur neuf.</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>Administration publique</translation>
    </message>
    <message>
        <source>Four models from three countries all run on CUDA. Under a chip licence the citizen assistant stops in the eleventh month.</source>
        <translation>Quatre modèles de trois pays tournent tous sur CUDA. Sous licence d’exportation, l’assistant citoyen s’arrête au onzième mois.</translation>
    </message>
</context>
<context>
    <name>SelectorValues</name>
    <message>
        <source>%1 (any ending)</source>
        <translation>%1 (toute fin)</translation>
    </message>
    <message>
        <source>European Union (EU)</source>
        <translation>Union européenne (EU)</translation>
    </message>
    <message>
        <source>European Economic Area (EEA)</source>
        <translation>Espace économique européen (EEA)</translation>
    </message>
</context>
<context>
    <name>SelectorWords</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>not</source>
        <translation>sauf</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>sauf&#xa0;%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Capacity 0, to run and to renew</source>
        <translation>Capacité nulle, en marche comme au renouvellement</translation>
    </message>
    <message>
        <source>Capacity to renew 0; what runs goes on</source>
        <translation>Plus de renouvellement&#xa0;; ce qui tourne continue</translation>
    </message>
    <message>
        <source>, until %1.</source>
        <translation>, jusqu’au&#xa0;%1.</translation>
    </message>
    <message>
        <source>, without end.</source>
        <translation>, sans fin.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>whom the event hits, what it does</comment>
        <translation>%1.&#xa0;%2</translation>
    </message>
    <message>
        <source>provider unknown</source>
        <translation>fournisseur inconnu</translation>
    </message>
    <message>
        <source>“%1” has too few suppliers.</source>
        <translation>«&#xa0;%1&#xa0;» a trop peu de fournisseurs.</translation>
    </message>
    <message>
        <source>“%1” cannot be renewed from %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut plus être renouvelé auprès de&#xa0;%2.</translation>
    </message>
    <message>
        <source>“%1” comes from %2.</source>
        <translation>«&#xa0;%1&#xa0;» vient de&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 of its capacity is left.</source>
        <translation>Il reste&#xa0;%1 de sa capacité.</translation>
    </message>
    <message>
        <source>RTO %1 broken on %2.</source>
        <translation>RTO de&#xa0;%1 dépassé le&#xa0;%2.</translation>
    </message>
    <message>
        <source>MTPD %1 broken on %2.</source>
        <translation>MTPD de&#xa0;%1 dépassé le&#xa0;%2.</translation>
    </message>
    <message>
        <source>Lives on its buffer</source>
        <translation>Vit sur sa réserve</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two instants</comment>
        <translation>%1 à&#xa0;%2</translation>
    </message>
    <message>
        <source>Wears out</source>
        <translation>S’use</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du&#xa0;%1</translation>
    </message>
    <message>
        <source>Falls short</source>
        <translation>Vient à manquer</translation>
    </message>
    <message>
        <source>%1 needs “%2”</source>
        <translation>%1 a besoin de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2 suppliers</source>
        <comment>needed of listed</comment>
        <translation>%1 fournisseur sur&#xa0;%2</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids&#xa0;%1</translation>
    </message>
    <message>
        <source>buffer %1</source>
        <translation>réserve&#xa0;%1</translation>
    </message>
    <message>
        <source>without it: %1</source>
        <translation>sans lui&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Own capacity</source>
        <translation>Capacité propre</translation>
    </message>
    <message>
        <source>capacity = min(%1) = %2</source>
        <translation>capacité = min(%1) =&#xa0;%2</translation>
    </message>
    <message>
        <source>Lost capacity</source>
        <translation>Capacité perdue</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Impact per day</source>
        <translation>Impact par jour</translation>
    </message>
    <message>
        <source>Loss over %1</source>
        <translation>Perte sur&#xa0;%1</translation>
    </message>
    <message>
        <source>is up</source>
        <translation>est en marche</translation>
    </message>
    <message>
        <source>runs on but cannot be renewed</source>
        <translation>tourne sans pouvoir être renouvelé</translation>
    </message>
    <message>
        <source>is at risk</source>
        <translation>est menacé</translation>
    </message>
    <message>
        <source>is down to %1</source>
        <translation>tombe à&#xa0;%1</translation>
    </message>
    <message>
        <source>is down</source>
        <translation>est à l’arrêt</translation>
    </message>
    <message>
        <source>is unlawful</source>
        <translation>est illicite</translation>
    </message>
    <message>
        <source>Nothing has been computed for %1 yet</source>
        <translation>Rien n’a encore été calculé pour&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <comment>component, “is down”, “day 3”</comment>
        <translation>%1&#xa0;%2 le&#xa0;%3</translation>
    </message>
    <message>
        <source>Since %1, and to the end of the scenario.</source>
        <translation>Depuis le&#xa0;%1, et jusqu’à la fin du scénario.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Du&#xa0;%1 au&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <comment>component, “is down”, “day 3, 00:00”</comment>
        <translation>%1&#xa0;%2 depuis le&#xa0;%3</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between what is so and why</comment>
        <translation>&#xa0;: </translation>
    </message>
    <message>
        <source>it ceased to hold on %1 with %2</source>
        <translation>il ne vaut plus depuis le&#xa0;%1, avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 ceased to hold on %2 with %3</source>
        <translation>%1 ne vaut plus depuis le&#xa0;%2, avec «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>it went out on %1 with %2</source>
        <translation>la coupure date du&#xa0;%1, avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 went out on %2 with %3</source>
        <translation>%1 s’arrête le&#xa0;%2, avec «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>it can have no new units or versions since %1, under %2</source>
        <translation>ni unité ni version nouvelle depuis le&#xa0;%1, sous «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 can have no new units or versions since %2, under %3</source>
        <translation>%1 n’a plus ni unité ni version nouvelle depuis le&#xa0;%2, sous «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>it is held at %1 since %2 by %3</source>
        <translation>la capacité est tenue à&#xa0;%1 depuis le&#xa0;%2 par «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is held at %2 since %3 by %4</source>
        <translation>%1 est tenu à&#xa0;%2 depuis le&#xa0;%3 par «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>it needs “%1”</source>
        <translation>il lui faut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source> for %1 of its capacity</source>
        <translation> pour&#xa0;%1 de sa capacité</translation>
    </message>
    <message>
        <source>, at least %1 of %2 suppliers</source>
        <translation>, au moins&#xa0;%1 fournisseurs sur&#xa0;%2</translation>
    </message>
    <message>
        <source>, and the buffer of %1 ran out on %2</source>
        <translation>, et la réserve de&#xa0;%1 s’est épuisée le&#xa0;%2</translation>
    </message>
    <message>
        <source>, and without it wears out by %1 every 30 days</source>
        <translation>, et sans lui s’use de&#xa0;%1 tous les 30 jours</translation>
    </message>
    <message>
        <source>, which has too few suppliers: %1 listed, %2 needed</source>
        <translation>, qui a trop peu de fournisseurs&#xa0;:&#xa0;%1 en liste,&#xa0;%2 requis</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>%1 cannot be renewed either: %2</source>
        <translation>%1 ne peut pas non plus être renouvelé&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 is up on %2: nothing that it needs falls short.</source>
        <translation>%1 est en marche le&#xa0;%2&#xa0;: rien de ce qu’il lui faut ne manque.</translation>
    </message>
    <message>
        <source>it lives on its buffer for “%1” until %2</source>
        <translation>il vit sur sa réserve de «&#xa0;%1&#xa0;» jusqu’au&#xa0;%2</translation>
    </message>
    <message>
        <source>without “%1” it loses %2 of what is left every 30 days, the first time on %3</source>
        <translation>sans «&#xa0;%1&#xa0;», il perd&#xa0;%2 de ce qui reste tous les 30 jours, la première fois le&#xa0;%3</translation>
    </message>
    <message>
        <source>it has no supplier to spare for “%1”: %2 of %3 left</source>
        <translation>il n’a plus de fournisseur de réserve pour «&#xa0;%1&#xa0;»&#xa0;: il en reste&#xa0;%2 sur&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 is at risk: %2</source>
        <translation>%1 est à risque&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>The standby %1 serves “%2” since %3.</source>
        <translation>Le secours&#xa0;%1 sert «&#xa0;%2&#xa0;» depuis le&#xa0;%3.</translation>
    </message>
    <message>
        <source>its standby %1 takes over on %2</source>
        <translation>son secours&#xa0;%1 prend le relais le&#xa0;%2</translation>
    </message>
    <message>
        <source>its standby %1 rests on %2 as well</source>
        <translation>son secours&#xa0;%1 repose aussi sur&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 rests on %2 as well</source>
        <translation>%1 repose aussi sur&#xa0;%2</translation>
    </message>
    <message>
        <source>its standby %1 rests on the same provider, %2</source>
        <translation>son secours&#xa0;%1 repose sur le même fournisseur,&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 rests on the same provider, %2</source>
        <translation>%1 repose sur le même fournisseur,&#xa0;%2</translation>
    </message>
    <message>
        <source>its standby %1 went out with the same event</source>
        <translation>son secours&#xa0;%1 tombe avec le même événement</translation>
    </message>
    <message>
        <source>%1 went out with the same event</source>
        <translation>%1 tombe avec le même événement</translation>
    </message>
    <message>
        <source>its standby %1 went out too, with %2</source>
        <translation>son secours&#xa0;%1 s’arrête aussi, avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 went out too, with %2</source>
        <translation>%1 s’arrête aussi, avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>its standby %1 falls too, through %2</source>
        <translation>son secours&#xa0;%1 tombe aussi, par&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 falls too, through %2</source>
        <translation>%1 tombe aussi, par&#xa0;%2</translation>
    </message>
    <message>
        <source>its standby %1 is down too</source>
        <translation>son secours&#xa0;%1 est aussi à l’arrêt</translation>
    </message>
    <message>
        <source>%1 is down too</source>
        <translation>%1 est aussi à l’arrêt</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a need, what its other supplier does</comment>
        <translation>%1&#xa0;:&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::AboutDialog</name>
    <message>
        <source>window, drawing, PDF</source>
        <translation>fenêtre, dessin, PDF</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>graphiques</translation>
    </message>
    <message>
        <source>typeface, by Rasmus Andersson</source>
        <translation>police de caractères, par Rasmus Andersson</translation>
    </message>
    <message>
        <source>some of the icons, by KDE</source>
        <translation>une partie des icônes, par KDE</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>graphs</source>
        <translation>graphes</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>text, command line, results</source>
        <translation>texte, ligne de commande, résultats</translation>
    </message>
    <message>
        <source>digests</source>
        <translation>empreintes</translation>
    </message>
    <message>
        <source>About Volteface</source>
        <translation>À propos de Volteface</translation>
    </message>
    <message>
        <source>Plans how an organisation gets out of the AI it depends on.</source>
        <translation>Prépare la sortie d’une organisation hors de l’IA dont elle dépend.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, study it, change it and pass it on under the same terms. It comes without any warranty. It never connects to a network.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Vous pouvez l’utiliser, l’étudier, le modifier et le transmettre aux mêmes conditions. Il est fourni sans aucune garantie. Il ne se connecte jamais à un réseau.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The Inter font files are © The Inter Project Authors, under the SIL Open Font License 1.1; they are compiled in unchanged.</source>
        <translation>Les fichiers de la police Inter sont © The Inter Project Authors, sous licence SIL Open Font License 1.1&#xa0;; ils sont intégrés sans modification.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>choice of moves</source>
        <translation>choix des migrations</translation>
    </message>
    <message>
        <source>choice of moves, as a program of its own where it is installed</source>
        <translation>choix des migrations, en programme à part là où il est installé</translation>
    </message>
</context>
<context>
    <name>volteface::ui::AmountField</name>
    <message>
        <source>%1: how it is said</source>
        <translation>%1&#xa0;: mode d’expression</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, bas</translation>
    </message>
    <message>
        <source>%1, likely</source>
        <translation>%1, probable</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, haut</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>low – likely – high</source>
        <translation>en fourchette</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>volteface::ui::AssumptionModel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>livrée</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>A figure is 0 or more.</source>
        <translation>Un chiffre vaut 0 ou plus.</translation>
    </message>
    <message>
        <source>Low, likely and high rise in this order: change the other ones first, from the side that moves.</source>
        <translation>Les valeurs basse, probable et haute doivent aller en croissant&#xa0;: modifiez d’abord les autres.</translation>
    </message>
    <message>
        <source>The calibration is a number above 0: 1.3 where past migrations took 30 % more.</source>
        <translation>L’étalonnage est un nombre au-dessus de 0&#xa0;: 1,3 si vos migrations passées ont pris 30&#xa0;% de plus.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::AssumptionsPage</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Shipped: %1 %2</source>
        <translation>Livrée&#xa0;:&#xa0;%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Reset to shipped</source>
        <translation>Revenir à la valeur livrée</translation>
    </message>
    <message>
        <source>Search name, id, source</source>
        <translation>Chercher nom, identifiant, source</translation>
    </message>
    <message>
        <source>Search the assumptions</source>
        <translation>Chercher dans les hypothèses</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>&amp;Calibration: actual ÷ estimated effort</source>
        <translation>É&amp;talonnage&#xa0;: effort réel ÷ estimé</translation>
    </message>
    <message>
        <source>Multiplies every effort. 1.3: your past migrations took 30 % more than was estimated.</source>
        <translation>Multiplie tous les efforts. 1,3&#xa0;: vos migrations passées ont pris 30&#xa0;% de plus que prévu.</translation>
    </message>
    <message>
        <source>Calibration factor</source>
        <translation>Facteur d’étalonnage</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>The figure that ships with the program stands again. Undo takes it back.</source>
        <translation>Le chiffre livré avec le programme reprend sa place. Annuler revient en arrière.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>À qui c’est</translation>
    </message>
    <message>
        <source>With buffers</source>
        <translation>Avec réserves</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Whether buffers and spares count</source>
        <translation>Si les réserves et secours comptent</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>June 2026</source>
        <translation>Juin 2026</translation>
    </message>
    <message>
        <source>v1.2.1</source>
        <translation>v1.2.1</translation>
    </message>
    <message>
        <source>Set of weights</source>
        <translation>Jeu de pondérations</translation>
    </message>
    <message>
        <source>The stack is empty: there is nothing to audit yet.
Draw it on the map, or import what you have.</source>
        <translation>La pile est vide&#xa0;: il n’y a encore rien à auditer.
Dessinez-la sur la carte, ou importez ce que vous avez.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce qui ressort</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Chokepoints</source>
        <translation>Points d’étranglement</translation>
    </message>
    <message>
        <source>Minimal cut sets</source>
        <translation>Coupes minimales</translation>
    </message>
    <message>
        <source>Two readings of sovereignty</source>
        <translation>Deux lectures de la souveraineté</translation>
    </message>
    <message>
        <source>EU cloud sovereignty</source>
        <translation>Souveraineté du cloud (UE)</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Autarky horizon</source>
        <translation>Horizon d’autarcie</translation>
    </message>
    <message>
        <source>Laws that reach abroad</source>
        <translation>Lois à portée extraterritoriale</translation>
    </message>
    <message>
        <source>Standard lock-in</source>
        <translation>Verrouillage par les standards</translation>
    </message>
    <message>
        <source>There is no service yet: nothing that a loss could stop. Add a component of the layer “Service” and say what it needs.</source>
        <translation>Il n’y a pas encore de service&#xa0;: rien qu’une perte puisse arrêter. Ajoutez un composant de la couche «&#xa0;Service&#xa0;» et dites ce dont il a besoin.</translation>
    </message>
    <message>
        <source>The way: %1</source>
        <translation>Le chemin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export as SVG, PNG or CSV</source>
        <translation>Exporter en SVG, PNG ou CSV</translation>
    </message>
    <message>
        <source>All</source>
        <comment>whose loss</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Whose loss is looked at</source>
        <translation>De qui l’on étudie la perte</translation>
    </message>
    <message>
        <source>Any way</source>
        <translation>Toute voie</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directe</translation>
    </message>
    <message>
        <source>Which dependence counts</source>
        <translation>Quelle dépendance compte</translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>of a country</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Controlled</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>Hébergé</translation>
    </message>
    <message>
        <source>What of a country is gone</source>
        <translation>Ce qui disparaît d’un pays</translation>
    </message>
    <message>
        <source>SecNumCloud</source>
        <translation>SecNumCloud</translation>
    </message>
    <message>
        <source>DORA register</source>
        <translation>Registre DORA</translation>
    </message>
    <message>
        <source>Digital Resilience Index (IRN)</source>
        <translation>Indice de résilience numérique (IRN)</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CapitalEditor</name>
    <message>
        <source>New holder</source>
        <translation>Nouveau détenteur</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Holders of capital</source>
        <translation>Détenteurs du capital</translation>
    </message>
    <message>
        <source>F2 edits a cell, Delete removes its row. A country may stay unknown.</source>
        <translation>F2 modifie une cellule, Suppr retire sa ligne. Un pays peut rester inconnu.</translation>
    </message>
    <message>
        <source>+ Add a holder</source>
        <translation>+ Ajouter un détenteur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the holder</source>
        <translation>Retirer le détenteur</translation>
    </message>
    <message>
        <source>Veto, or right to appoint a majority, from outside the EU</source>
        <translation>Veto, ou droit de nommer une majorité, depuis l’extérieur de l’UE</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether anyone has a veto</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nobody has one</source>
        <translation>personne n’en a</translation>
    </message>
    <message>
        <source>somebody has one</source>
        <translation>quelqu’un en a un</translation>
    </message>
    <message>
        <source>Nobody is known to hold any of it.</source>
        <translation>Aucun détenteur n’est connu.</translation>
    </message>
    <message>
        <source>Together %1: more than there is. Correct a share.</source>
        <translation>Total %1&#xa0;: plus que le tout. Corrigez une part.</translation>
    </message>
    <message>
        <source>Together %1; the rest is unknown.</source>
        <translation>Total %1&#xa0;; le reste est inconnu.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CatalogueDesk</name>
    <message numerus="yes">
        <source>%n component(s) were brought in, as inferred.</source>
        <translation>
            <numerusform>%n composant ajouté, déduit du catalogue.</numerusform>
            <numerusform>%n composants ajoutés, déduits du catalogue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stack was brought up to date with the catalogue.</source>
        <translation>La pile est à jour par rapport au catalogue.</translation>
    </message>
    <message>
        <source>My catalogue</source>
        <translation>Mon catalogue</translation>
    </message>
    <message>
        <source>there is no place for it: set VOLTEFACE_USER_CATALOGUE</source>
        <translation>aucun emplacement n’est connu&#xa0;: définissez VOLTEFACE_USER_CATALOGUE</translation>
    </message>
    <message>
        <source>mend the mistakes in it first; what cannot be read would be lost</source>
        <translation>corrigez d’abord ses erreurs&#xa0;; ce qui est illisible serait perdu</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) are kept in your catalogue.</source>
        <translation>
            <numerusform>%n composant conservé dans votre catalogue.</numerusform>
            <numerusform>%n composants conservés dans votre catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in place of a shipped entry.</source>
        <translation>
            <numerusform>%n remplace une fiche fournie.</numerusform>
            <numerusform>%n remplacent une fiche fournie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shipped entry holds again.</source>
        <translation>La fiche fournie s’applique de nouveau.</translation>
    </message>
    <message>
        <source>The entry was removed from your catalogue.</source>
        <translation>La fiche a été retirée de votre catalogue.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>“%1” holds no entry.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune fiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were imported.</source>
        <translation>
            <numerusform>%n fiche importée.</numerusform>
            <numerusform>%n fiches importées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volteface::ui::CatalogueDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One step, which Undo takes back.</source>
        <translation>Une seule étape, que l’on peut annuler.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CatalogueModel</name>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>yours, in place of the shipped one</source>
        <translation>à vous, à la place de la fiche fournie</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <comment>heading of a layer</comment>
        <translation>
            <numerusform>%1, %n fiche</numerusform>
            <numerusform>%1, %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the map</source>
        <translation>sur la carte</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CataloguePanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice, and how many entries have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The catalogue is empty.</source>
        <translation>Le catalogue est vide.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches. Try fewer words or filters.</source>
        <translation>Rien ne correspond dans le catalogue. Essayez avec moins de mots ou de filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 sur %n fiche</numerusform>
            <numerusform>%1 sur %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the map</source>
        <translation>
            <numerusform>Ajouter %n fiche à la carte</numerusform>
            <numerusform>Ajouter %n fiches à la carte</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Ajouter à la carte</translation>
    </message>
    <message>
        <source>Show in the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Go back to the shipped entry</source>
        <translation>Revenir à la fiche fournie</translation>
    </message>
    <message>
        <source>Remove from my catalogue</source>
        <translation>Retirer de mon catalogue</translation>
    </message>
    <message>
        <source>Keep the selected components in my catalogue</source>
        <translation>Conserver les composants sélectionnés dans mon catalogue</translation>
    </message>
    <message>
        <source>Complete the whole stack…</source>
        <translation>Compléter toute la pile…</translation>
    </message>
    <message>
        <source>Update from the catalogue…</source>
        <translation>Mettre à jour depuis le catalogue…</translation>
    </message>
    <message>
        <source>Import entries…</source>
        <translation>Importer des fiches…</translation>
    </message>
    <message>
        <source>Export my entries…</source>
        <translation>Exporter mes fiches…</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Chercher dans le catalogue</translation>
    </message>
    <message>
        <source>Filter by layer</source>
        <translation>Filtrer par couche</translation>
    </message>
    <message>
        <source>Filter by who controls it</source>
        <translation>Filtrer par pays qui contrôle</translation>
    </message>
    <message>
        <source>Filter by capability</source>
        <translation>Filtrer par capacité</translation>
    </message>
    <message>
        <source>Entries of the catalogue</source>
        <translation>Fiches du catalogue</translation>
    </message>
    <message>
        <source>About the entry</source>
        <translation>À propos de la fiche</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Or drag it onto the map</source>
        <translation>Ou faites-la glisser sur la carte</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CatalogueUpdate</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>API dialect</source>
        <translation>Dialecte d’API</translation>
    </message>
    <message>
        <source>Model family</source>
        <translation>Famille de modèles</translation>
    </message>
    <message>
        <source>Accelerator stack</source>
        <translation>Pile d’accélération</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certifications</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Maison mère</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Usure</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field of an organisation</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of the need “%2”</source>
        <translation>%1 du besoin «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>New need “%1”</source>
        <translation>Nouveau besoin «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ChartCard</name>
    <message>
        <source>Export the chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Montrer les chiffres en tableau</translation>
    </message>
    <message>
        <source>Export as SVG, PNG or CSV</source>
        <translation>Exporter en SVG, PNG ou CSV</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ChoiceDialog</name>
    <message>
        <source>Scenarios to compare</source>
        <translation>Scénarios à comparer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no scenario</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare these</source>
        <translation>Comparer ceux-ci</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CombineDialog</name>
    <message>
        <source>Combine scenarios</source>
        <translation>Combiner des scénarios</translation>
    </message>
    <message>
        <source>What if both happen?</source>
        <translation>Et si les deux arrivent&#xa0;?</translation>
    </message>
    <message>
        <source>Choose two scenarios or more, and when each of them starts.</source>
        <translation>Choisissez deux scénarios ou plus, et le jour où chacun commence.</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>Un autre scénario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the combination</source>
        <translation>Nom de la combinaison</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation>Enregistrer comme scénario</translation>
    </message>
    <message>
        <source>from day </source>
        <translation>dès le jour </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>Day on which scenario %1 starts</source>
        <translation>Jour où commence le scénario %1</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>These scenarios cannot be combined.</source>
        <translation>Ces scénarios ne peuvent pas être combinés.</translation>
    </message>
    <message>
        <source>No service goes down.</source>
        <translation>Aucun service ne s’arrête.</translation>
    </message>
    <message>
        <source>Loss over %1: %2</source>
        <translation>Perte sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, and more that is unknown</source>
        <translation>%1, et une part inconnue</translation>
    </message>
    <message>
        <source>They add %1 to the %2 that they lose alone.</source>
        <translation>Ensemble, ils ajoutent %1 aux %2 qu’ils coûtent chacun de son côté.</translation>
    </message>
    <message>
        <source>Less than the %1 that they lose alone: they overlap.</source>
        <translation>Moins que les %1 qu’ils coûtent chacun de son côté&#xa0;: ils se recouvrent.</translation>
    </message>
    <message>
        <source>As much as they lose alone, taken together: they add nothing.</source>
        <translation>Autant que chacun de son côté, en tout&#xa0;: ils n’ajoutent rien.</translation>
    </message>
    <message>
        <source>Together they stop what none stops alone: %1.</source>
        <translation>Ensemble, ils arrêtent ce qu’aucun n’arrête seul&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without stored plans. How likely the combination is stays unknown: nothing says that these scenarios are independent.</source>
        <translation>Sans les plans enregistrés. La probabilité de la combinaison reste inconnue&#xa0;: rien ne dit que ces scénarios soient indépendants.</translation>
    </message>
    <message>
        <source>Services that go down: %1 of %2, %3.</source>
        <translation>Services à l’arrêt&#xa0;: %1 sur %2, %3.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CommandPalette</name>
    <message>
        <source>Search components, actions, scenarios</source>
        <translation>Rechercher composants, actions, scénarios</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Aucun résultat. Essayez avec moins de lettres.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CompareCard</name>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Draw a service: scenarios are compared by what they do to services.</source>
        <translation>Dessinez un service&#xa0;: les scénarios se comparent à ce qu’ils font aux services.</translation>
    </message>
    <message>
        <source>No scenario is chosen.</source>
        <translation>Aucun scénario n’est choisi.</translation>
    </message>
    <message>
        <source>out of date, being computed anew</source>
        <translation>périmé, calcul en cours</translation>
    </message>
    <message>
        <source>× longest time down ÷ MTPD</source>
        <comment>a caption: cells hold that number</comment>
        <translation>× plus long arrêt ÷ MTPD</translation>
    </message>
    <message numerus="yes">
        <source>These figures rest on %n inferred record(s), not confirmed.</source>
        <translation>
            <numerusform>Ces chiffres reposent sur %n donnée déduite, non confirmée.</numerusform>
            <numerusform>Ces chiffres reposent sur %n données déduites, non confirmées.</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Any of these %1 in a year: %2, if they had nothing to do with one another.</source>
        <translation>L’un au moins de ces %1 en un an&#xa0;: %2, s’ils n’avaient aucun lien entre eux.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a known likelihood left out.</source>
        <translation>
            <numerusform>%n sans probabilité connue est laissé de côté.</numerusform>
            <numerusform>%n sans probabilité connue sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Components and needs that came from the catalogue count in these figures, though nobody has confirmed them. Confirm or reject them to be sure.</source>
        <translation>Des composants et des besoins venus du catalogue comptent dans ces chiffres, sans que personne ne les ait confirmés. Confirmez-les ou rejetez-les pour en être sûr.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Scénarios comparés</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>Comparer les scénarios</translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation>Pires paires</translation>
    </message>
    <message>
        <source>By loss</source>
        <translation>Par perte</translation>
    </message>
    <message>
        <source>By likelihood</source>
        <translation>Par probabilité</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Order of the scenarios</source>
        <translation>Ordre des scénarios</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>Combiner…</translation>
    </message>
    <message>
        <source>Two scenarios or more at once</source>
        <translation>Deux scénarios ou plus à la fois</translation>
    </message>
    <message>
        <source>Choose which scenarios are compared</source>
        <translation>Choisir les scénarios comparés</translation>
    </message>
    <message>
        <source>Export as SVG, PNG or CSV</source>
        <translation>Exporter en SVG, PNG ou CSV</translation>
    </message>
    <message>
        <source>Unfold the comparison</source>
        <translation>Déplier la comparaison</translation>
    </message>
    <message>
        <source>Fold the comparison</source>
        <translation>Replier la comparaison</translation>
    </message>
    <message>
        <source>Scenarios by services. Enter goes to the first harm and says why.</source>
        <translation>Scénarios par services. Entrée mène au premier dommage et dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CompletionDialog</name>
    <message>
        <source>Complete upstream</source>
        <translation>Compléter en amont</translation>
    </message>
    <message>
        <source>Bring in what the stack rests on</source>
        <translation>Ajouter ce sur quoi repose la pile</translation>
    </message>
    <message>
        <source>Bring in what “%1” rests on</source>
        <translation>Ajouter ce sur quoi repose «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Bring in what %n component(s) rest on</source>
        <translation>
            <numerusform>Ajouter ce sur quoi repose %n composant</numerusform>
            <numerusform>Ajouter ce sur quoi reposent %n composants</numerusform>
        </translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>What would be brought in</source>
        <translation>Ce qui serait ajouté</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Comes in as inferred, to be confirmed or rejected. One step, which Undo takes back.</source>
        <translation>Ajouté comme déduit, à confirmer ou à rejeter. Une seule étape, que l’on peut annuler.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Looking through the catalogue…</source>
        <translation>Recherche dans le catalogue…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>layer, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The catalogue knows nothing that is not there already.</source>
        <translation>Le catalogue ne sait rien qui ne soit déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n composant</numerusform>
            <numerusform>%n composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n besoin</numerusform>
            <numerusform>%n besoins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volteface::ui::ComponentPage</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Edit this organisation…</source>
        <translation>Modifier cette organisation…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Needs another component…</source>
        <translation>A besoin d’un autre composant…</translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n composant</numerusform>
            <numerusform>%n composants</numerusform>
        </translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>contrôle&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation>N’a besoin de rien</translation>
    </message>
    <message>
        <source>Needs · %1</source>
        <translation>Besoins ·&#xa0;%1</translation>
    </message>
    <message>
        <source>Needed by nothing</source>
        <translation>Rien n’en a besoin</translation>
    </message>
    <message>
        <source>Needed by · %1</source>
        <translation>Nécessaire à ·&#xa0;%1</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire à</translation>
    </message>
    <message>
        <source>“%1” is not among the organisations of this stack.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi les organisations de cette pile.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ComponentTable</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ConstraintsPanel</name>
    <message>
        <source>No teams yet: one person from outside is counted on each task.</source>
        <translation>Aucune équipe&#xa0;: une personne externe est comptée sur chaque tâche.</translation>
    </message>
    <message>
        <source>%1: one person less</source>
        <translation>%1&#xa0;: une personne de moins</translation>
    </message>
    <message>
        <source>%1: one person more</source>
        <translation>%1&#xa0;: une personne de plus</translation>
    </message>
    <message>
        <source>sets the pace</source>
        <translation>donne le rythme</translation>
    </message>
    <message>
        <source>slack</source>
        <translation>de la marge</translation>
    </message>
    <message>
        <source>Every jurisdiction will do.</source>
        <translation>Toute juridiction convient.</translation>
    </message>
    <message>
        <source>Drop the rule: %1</source>
        <translation>Supprimer la règle&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>No longer avoid %1</source>
        <translation>Ne plus éviter&#xa0;%1</translation>
    </message>
    <message>
        <source>Exceeded by %1</source>
        <translation>Dépassement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tight: %1 to spare</source>
        <translation>Marge étroite&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>Marge&#xa0;: %1</translation>
    </message>
    <message>
        <source>No limit; the plan takes %1</source>
        <translation>Sans limite&#xa0;; le plan prend&#xa0;%1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Smallest in the plan: %1</source>
        <translation>La plus faible du plan&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The floor of each need holds</source>
        <translation>Le seuil de chaque besoin s’applique</translation>
    </message>
    <message>
        <source>Tight: candidates fell to it alone</source>
        <translation>Contraignante&#xa0;: elle seule écarte des candidats</translation>
    </message>
    <message>
        <source>No deadline; up for good on %1</source>
        <translation>Sans échéance&#xa0;; rétabli durablement à&#xa0;%1</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Service whose deadline is shown</source>
        <translation>Service dont l’échéance est affichée</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Contraintes</translation>
    </message>
    <message>
        <source>❘ used by the plan</source>
        <translation>❘ utilisé par le plan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Nothing is asked for any more; decisions by hand go too</source>
        <translation>Plus rien n’est exigé&#xa0;; les décisions manuelles disparaissent aussi</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Minimum fit</source>
        <translation>Adéquation minimale</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Accepted jurisdictions</source>
        <translation>Juridictions acceptées</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a rule of accepted jurisdictions</source>
        <translation>Ajouter une règle de juridictions acceptées</translation>
    </message>
    <message>
        <source>Providers to avoid</source>
        <translation>Fournisseurs à éviter</translation>
    </message>
    <message>
        <source>Add a provider to avoid</source>
        <translation>Ajouter un fournisseur à éviter</translation>
    </message>
    <message>
        <source>Reaction time</source>
        <translation>Délai de réaction</translation>
    </message>
    <message>
        <source>From the event, or its notice, to the first day of work</source>
        <translation>De l’événement, ou de son préavis, au premier jour de travail</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CostWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>What costs rest on</source>
        <translation>Sur quoi reposent les coûts</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Couplage</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CostWords</name>
    <message>
        <source>person-days</source>
        <translation>jours-homme</translation>
    </message>
    <message>
        <source>days of audit</source>
        <translation>jours d’audit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>GPU-hour</source>
        <translation>heure de GPU</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>million tokens</source>
        <translation>million de tokens</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distances</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Re-engineering</source>
        <translation>Réingénierie</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>Réentraînement</translation>
    </message>
    <message>
        <source>Data transfer</source>
        <translation>Transfert de données</translation>
    </message>
    <message>
        <source>Recertification</source>
        <translation>Recertification</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>No source: %1</source>
        <translation>Sans source&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Vérifié le&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CouplingEditor</name>
    <message>
        <source>Count something else…</source>
        <translation>Compter autre chose…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CouplingModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Nobody has counted it: the cost of a move is wider for it. 0 says that there is none.</source>
        <translation>Personne ne l’a compté&#xa0;: la fourchette de coût de la migration s’en trouve élargie. 0 dit qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Not counted; a need like this one seldom has any.</source>
        <translation>Non compté&#xa0;; un besoin comme celui-ci en a rarement.</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Croissance par an</translation>
    </message>
    <message>
        <source>“%1” is no count: a number, 0 or more, or nothing where nobody knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un compte&#xa0;: un nombre, 0 ou plus, ou rien si personne ne sait.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::CouplingPage</name>
    <message>
        <source>What would have to be changed if the supplier of a need changed. Nothing counted is not nothing there: “unknown” makes the cost of a move wider, and 0 says that there is none. Blocks from a spreadsheet can be pasted.</source>
        <translation>Ce qu’il faudrait reprendre si le fournisseur d’un besoin changeait. Ne rien avoir compté ne veut pas dire qu’il n’y a rien&#xa0;: «&#xa0;inconnu&#xa0;» élargit la fourchette de coût de la migration, 0 dit qu’il n’y en a pas. On peut coller un bloc venu d’un tableur.</translation>
    </message>
    <message>
        <source>Coupling: needs and what is counted</source>
        <translation>Couplage&#xa0;: besoins et ce qui est compté</translation>
    </message>
</context>
<context>
    <name>volteface::ui::DayScrubber</name>
    <message>
        <source>Day of the scenario</source>
        <translation>Jour du scénario</translation>
    </message>
    <message>
        <source>%1, of %2 days</source>
        <translation>%1, sur&#xa0;%2 jours</translation>
    </message>
</context>
<context>
    <name>volteface::ui::Dock</name>
    <message>
        <source>Put back into the window</source>
        <translation>Remettre dans la fenêtre</translation>
    </message>
    <message>
        <source>Take out of the window</source>
        <translation>Détacher de la fenêtre</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
</context>
<context>
    <name>volteface::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>volteface::ui::DocumentController</name>
    <message>
        <source>Volteface documents (*.volteface)</source>
        <translation>Documents Volteface (*.volteface)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>What Volteface reads (*.volteface *.json *.yaml *.yml)</source>
        <translation>Ce que Volteface sait lire (*.volteface *.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>name of a copied file: &quot;%1&quot; is the original&apos;s name without its ending</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A copy was saved as “%1”.</source>
        <translation>Une copie a été enregistrée sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Go back to the saved file?</source>
        <translation>Revenir au fichier enregistré&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since the save are taken back. Undo brings them back.</source>
        <translation>
            <numerusform>%n modification depuis l’enregistrement sera annulée. Annuler la rétablit.</numerusform>
            <numerusform>%n modifications depuis l’enregistrement seront annulées. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Stacks, scenarios, gateway configurations (*.json *.yaml *.yml)</source>
        <translation>Piles, scénarios, configurations de passerelle (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>«&#xa0;%1&#xa0;» a été importé.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::Entry</name>
    <message>
        <source>Parameters, billions</source>
        <translation>Paramètres, milliards</translation>
    </message>
    <message>
        <source>Active parameters, billions</source>
        <translation>Paramètres actifs, milliards</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>Mémoire, Go</translation>
    </message>
    <message>
        <source>Dimensions of an embedding</source>
        <translation>Dimensions d’un embedding</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>to be withdrawn</source>
        <translation>retrait annoncé</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>API dialect</source>
        <translation>Dialecte d’API</translation>
    </message>
    <message>
        <source>Model family</source>
        <translation>Famille de modèles</translation>
    </message>
    <message>
        <source>Accelerator stack</source>
        <translation>Pile d’accélération</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation>Certifications</translation>
    </message>
    <message>
        <source>On the market since</source>
        <translation>Sur le marché depuis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>World supply</source>
        <translation>Offre mondiale</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n à la fois</numerusform>
            <numerusform>%n à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>buffer %1</source>
        <translation>réserve %1</translation>
    </message>
    <message>
        <source>What could stand in for it</source>
        <translation>Ce qui pourrait le remplacer</translation>
    </message>
    <message>
        <source>fit %1</source>
        <comment>how well a substitute serves</comment>
        <translation>adéquation %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the map</source>
        <translation>
            <numerusform>%n fois sur la carte</numerusform>
            <numerusform>%n fois sur la carte</numerusform>
        </translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>volteface::ui::EntryDelegate</name>
    <message>
        <source>in the map</source>
        <translation>sur la carte</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>your version</source>
        <translation>votre version</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>volteface::ui::EventEditor</name>
    <message>
        <source>Click an event on the timeline to edit it here.</source>
        <translation>Cliquez sur un événement de la frise pour le modifier ici.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Nom (anglais)</translation>
    </message>
    <message>
        <source>Name (French)</source>
        <translation>Nom (français)</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Start, from day 0</source>
        <translation>Début, depuis le jour 0</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>sans préavis</translation>
    </message>
    <message>
        <source>Price factor</source>
        <translation>Facteur de prix</translation>
    </message>
    <message>
        <source>What is left (0 to 1)</source>
        <translation>Ce qui reste (0 à 1)</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Reduced capacity</source>
        <translation>Capacité réduite</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>It neither runs nor renews.</source>
        <translation>Il ne fonctionne plus et ne se renouvelle plus.</translation>
    </message>
    <message>
        <source>It runs on, and cannot be renewed.</source>
        <translation>Il continue de fonctionner, mais ne peut être renouvelé.</translation>
    </message>
    <message>
        <source>Part of its capacity to run is left.</source>
        <translation>Une partie de sa capacité subsiste.</translation>
    </message>
    <message>
        <source>Its running cost is multiplied; capacity stays.</source>
        <translation>Son coût récurrent est multiplié&#xa0;; la capacité reste.</translation>
    </message>
    <message>
        <source>What it hits · %1 of %2</source>
        <translation>Ce qui est touché · %1 sur %2</translation>
    </message>
</context>
<context>
    <name>volteface::ui::EventRow</name>
    <message>
        <source>%1: %2, %3, %4 components hit</source>
        <translation>%1&#xa0;:&#xa0;%2,&#xa0;%3,&#xa0;%4 composants touchés</translation>
    </message>
    <message>
        <source>%1 hit</source>
        <translation>%1 touchés</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>préavis</translation>
    </message>
    <message>
        <source>after the horizon</source>
        <translation>après l’horizon</translation>
    </message>
    <message>
        <source>Left and right move it by a day, with Shift its end, with Ctrl its notice, with Alt by an hour. Enter edits, Delete removes, Ctrl+D duplicates.</source>
        <translation>Gauche et droite le déplacent d’un jour, avec Maj sa fin, avec Ctrl son préavis, avec Alt d’une heure. Entrée modifie, Suppr supprime, Ctrl+D duplique.</translation>
    </message>
    <message>
        <source>Ships with the program. Duplicate the scenario to edit it.</source>
        <translation>Fourni avec le programme. Dupliquez le scénario pour le modifier.</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>%1 au moins</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>notice of %1, known on %2</source>
        <translation>préavis de %1, connu le %2</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>sans préavis</translation>
    </message>
    <message>
        <source>from %1, without end</source>
        <translation>à partir du %1, sans fin</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>du %1 au %2, %3</translation>
    </message>
    <message>
        <source>The parameter “%1” sets it: turn it above</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» le fixe&#xa0;: réglez-le plus haut</translation>
    </message>
    <message>
        <source>hits nothing</source>
        <translation>rien touché</translation>
    </message>
</context>
<context>
    <name>volteface::ui::Exporter</name>
    <message>
        <source>“%1” was written.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit.</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>The map was copied as a picture.</source>
        <translation>La carte a été copiée en image.</translation>
    </message>
    <message>
        <source>Export the stack</source>
        <translation>Exporter la pile</translation>
    </message>
    <message>
        <source>Stack as text (*.json)</source>
        <translation>Pile en texte (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>volteface::ui::FieldEditor</name>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(plusieurs valeurs)</translation>
    </message>
</context>
<context>
    <name>volteface::ui::FigureCard</name>
    <message>
        <source>Export the chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Montrer les chiffres en tableau</translation>
    </message>
    <message>
        <source>Export as SVG, PNG or CSV</source>
        <translation>Exporter en SVG, PNG ou CSV</translation>
    </message>
    <message>
        <source>Arrows walk from place to place, Space selects, Enter shows it on the map.</source>
        <translation>Les flèches vont de place en place, Espace sélectionne, Entrée montre sur la carte.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <comment>with their number</comment>
        <translation>Constats&#xa0;%1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation>Aucun constat ne répond au filtre.</translation>
    </message>
    <message>
        <source>Nothing is doubtful about this stack.</source>
        <translation>Rien n’est douteux dans cette pile.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::FrameworkDialog</name>
    <message>
        <source>%1, floor %2</source>
        <translation>%1, seuil %2</translation>
    </message>
    <message>
        <source>Proposed from the stack: %1</source>
        <translation>Proposé d’après la pile&#xa0;: %1</translation>
    </message>
    <message>
        <source>The stack proposes nothing here: only a person can know.</source>
        <translation>La pile ne propose rien ici&#xa0;: seule une personne peut savoir.</translation>
    </message>
    <message>
        <source>&amp;Floor of the authority for %1</source>
        <translation>&amp;Seuil de l’autorité pour %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Concerne</translation>
    </message>
    <message>
        <source>Whom the answers are about</source>
        <translation>Sur qui portent les réponses</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>1 to 9 choose an answer, Delete withdraws it</source>
        <translation>1 à 9 choisissent une réponse, Suppr la retire</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Withdraw the answer</source>
        <translation>&amp;Retirer la réponse</translation>
    </message>
    <message>
        <source>claimed: somebody says so</source>
        <translation>déclaré&#xa0;: quelqu’un l’affirme</translation>
    </message>
    <message>
        <source>evidenced: a document shows it</source>
        <translation>prouvé&#xa0;: un document l’atteste</translation>
    </message>
    <message>
        <source>none: the authority sets none</source>
        <translation>aucun&#xa0;: l’autorité n’en fixe pas</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Preuve</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>C&amp;hecked on</source>
        <translation>&amp;Vérifié le</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
</context>
<context>
    <name>volteface::ui::GanttView</name>
    <message>
        <source>not before %1</source>
        <translation>pas avant&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>volteface::ui::Headline</name>
    <message>
        <source>Who holds the stack: %1</source>
        <translation>Qui détient la pile&#xa0;: %1</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>Coût (%1)</translation>
    </message>
    <message>
        <source>Components without a known cost</source>
        <translation>Composants sans coût connu</translation>
    </message>
    <message>
        <source>Impact resting on them (%1)</source>
        <translation>Impact qui en dépend (%1)</translation>
    </message>
    <message>
        <source>Services that stop without it</source>
        <translation>Services arrêtés sans eux</translation>
    </message>
    <message>
        <source>Impact of these (%1)</source>
        <translation>Impact de ces arrêts (%1)</translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation>Tous, une fois chacun</translation>
    </message>
</context>
<context>
    <name>volteface::ui::HeatModel</name>
    <message>
        <source>%1 + ?</source>
        <comment>a loss of which a part is unknown</comment>
        <translation>%1 +&#xa0;?</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perte %1</translation>
    </message>
    <message>
        <source>What the harmed services lose over the scenario</source>
        <translation>Ce que perdent les services touchés sur la durée du scénario</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>likelihood unknown</source>
        <translation>probabilité inconnue</translation>
    </message>
    <message>
        <source>with the plan stored for it</source>
        <translation>avec le plan enregistré pour lui</translation>
    </message>
</context>
<context>
    <name>volteface::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’à l’ouverture</translation>
    </message>
</context>
<context>
    <name>volteface::ui::HitList</name>
    <message>
        <source>Hits nothing in this stack.</source>
        <translation>Ne touche rien dans cette pile.</translation>
    </message>
    <message>
        <source>Hits %1 of %2 components</source>
        <translation>Touche %1 composants sur %2</translation>
    </message>
    <message>
        <source>Components that are hit</source>
        <translation>Composants touchés</translation>
    </message>
    <message>
        <source>The one under the pointer is pointed at on the map. Enter selects it.</source>
        <translation>Celui sous le pointeur est montré sur la carte. Entrée le sélectionne.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ImportDialog</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>compris</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>secret, not kept</source>
        <translation>secret, non conservé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The file says nothing that is not there already.</source>
        <translation>Le fichier ne dit rien qui ne soit déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation>
            <numerusform>%n élément ajouté</numerusform>
            <numerusform>%n éléments ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) could not be told from the file: they are drawn as unknown, never guessed.</source>
        <translation>
            <numerusform>%n point n’a pas pu être établi d’après le fichier&#xa0;: il figure comme inconnu, jamais deviné.</numerusform>
            <numerusform>%n points n’ont pas pu être établis d’après le fichier&#xa0;: ils figurent comme inconnus, jamais devinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes (%1)</source>
        <translation>Routes (%1)</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>Différences (%1)</translation>
    </message>
    <message>
        <source>What was read (%1)</source>
        <translation>Ce qui a été lu (%1)</translation>
    </message>
    <message>
        <source>Opens as a new document.</source>
        <translation>S’ouvre dans un nouveau document.</translation>
    </message>
    <message>
        <source>One step, which Undo takes back.</source>
        <translation>Une seule étape, que «&#xa0;Annuler&#xa0;» défait.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>“%1” cannot be read as it is</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu en l’état</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s). Nothing was changed.</source>
        <translation>
            <numerusform>%n erreur. Rien n’a été modifié.</numerusform>
            <numerusform>%n erreurs. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>volteface::ui::InferredDialog</name>
    <message>
        <source>What was inferred</source>
        <translation>Ce qui a été déduit</translation>
    </message>
    <message>
        <source>What was inferred, and nobody has confirmed</source>
        <translation>Ce qui a été déduit, et que personne n’a confirmé</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Layer or phase</source>
        <translation>Couche ou phase</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Show in the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Tout confirmer</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Everything in this stack was said or confirmed by a person.</source>
        <translation>Tout, dans cette pile, a été dit ou confirmé par quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n composant</numerusform>
            <numerusform>%n composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n besoin</numerusform>
            <numerusform>%n besoins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volteface::ui::InspectorPanel</name>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Select a component on the map or in the outline to see and edit it. Select several to edit them together.</source>
        <translation>Sélectionnez un composant sur la carte ou dans l’arborescence pour le voir et le modifier. Sélectionnez-en plusieurs pour les modifier ensemble.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::LinksChartCard</name>
    <message>
        <source>Nothing needs anything yet: no link to count.</source>
        <translation>Rien n’a encore besoin de rien&#xa0;: aucun lien à compter.</translation>
    </message>
    <message>
        <source>Links by layer and control</source>
        <translation>Liens par couche et par contrôle</translation>
    </message>
</context>
<context>
    <name>volteface::ui::MainWindow</name>
    <message>
        <source>Give up what was kept?</source>
        <translation>Abandonner ce qui a été gardé&#xa0;?</translation>
    </message>
    <message>
        <source>The edits were never saved, and are then gone.</source>
        <translation>Ces modifications n’ont jamais été enregistrées et seront perdues.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>une version plus récente du programme l’a écrit</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Aucun document</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Volteface %1 · nothing leaves this computer</source>
        <translation>Volteface %1 · rien ne quitte cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n composant</numerusform>
            <numerusform>%n composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n besoin</numerusform>
            <numerusform>%n besoins</numerusform>
        </translation>
    </message>
    <message>
        <source>simulated in %1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>simulé en %1&#xa0;ms</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré %1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>sample, not saved</source>
        <translation>exemple, non enregistré</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What was edited since the save</source>
        <translation>Ce qui a été modifié depuis l’enregistrement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Nouveau composant</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved file</source>
        <translation>Re&amp;venir au fichier enregistré</translation>
    </message>
    <message>
        <source>Save the re&amp;port as PDF…</source>
        <translation>Enregistrer le ra&amp;pport en PDF…</translation>
    </message>
    <message>
        <source>Export the &amp;map as a picture…</source>
        <translation>Exporter la carte en i&amp;mage…</translation>
    </message>
    <message>
        <source>Export the stack as &amp;text (JSON)…</source>
        <translation>Exporter la pile en &amp;texte (JSON)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Re&amp;move the selected components</source>
        <translation>Re&amp;tirer les composants sélectionnés</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy the map as a &amp;picture</source>
        <translation>&amp;Copier la carte en image</translation>
    </message>
    <message>
        <source>&amp;Search and run…</source>
        <translation>Re&amp;chercher et exécuter…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show the &amp;whole map</source>
        <translation>&amp;Afficher toute la carte</translation>
    </message>
    <message>
        <source>&amp;Focus on what is connected</source>
        <translation>&amp;Isoler ce qui est relié</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille &amp;réelle</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>Theme of the desk&amp;top</source>
        <translation>Thème du &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Add a component</source>
        <translation>&amp;Ajouter un composant</translation>
    </message>
    <message>
        <source>A&amp;rrange the map</source>
        <translation>&amp;Réorganiser la carte</translation>
    </message>
    <message>
        <source>Show &amp;findings</source>
        <translation>Afficher les &amp;constats</translation>
    </message>
    <message>
        <source>Show the &amp;outline</source>
        <translation>Afficher l’&amp;arborescence</translation>
    </message>
    <message>
        <source>Show the &amp;tables</source>
        <translation>Afficher les &amp;tableaux</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>To the &amp;first day</source>
        <translation>Au p&amp;remier jour</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Changement &amp;suivant</translation>
    </message>
    <message>
        <source>P&amp;revious change</source>
        <translation>Changement pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;No scenario</source>
        <translation>&amp;Aucun scénario</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>Pour&amp;quoi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>&amp;About Volteface</source>
        <translation>À &amp;propos de Volteface</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>S&amp;tack</source>
        <translation>&amp;Pile</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>&amp;Scénario</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Add from the &amp;catalogue</source>
        <translation>Ajouter depuis le &amp;catalogue</translation>
    </message>
    <message>
        <source>Complete &amp;upstream of the selection…</source>
        <translation>Compléter en amont de la &amp;sélection…</translation>
    </message>
    <message>
        <source>Complete the &amp;whole stack upstream…</source>
        <translation>Compléter &amp;toute la pile en amont…</translation>
    </message>
    <message>
        <source>U&amp;pdate from the catalogue…</source>
        <translation>&amp;Mettre à jour depuis le catalogue…</translation>
    </message>
    <message>
        <source>C&amp;onfirm what was inferred</source>
        <translation>C&amp;onfirmer ce qui a été déduit</translation>
    </message>
    <message>
        <source>Re&amp;ject what was inferred</source>
        <translation>Re&amp;jeter ce qui a été déduit</translation>
    </message>
    <message>
        <source>Confirm all that &amp;was inferred</source>
        <translation>Tout con&amp;firmer de ce qui a été déduit</translation>
    </message>
    <message>
        <source>Re&amp;view what was inferred…</source>
        <translation>Passer en re&amp;vue ce qui a été déduit…</translation>
    </message>
    <message>
        <source>&amp;Keep in my catalogue</source>
        <translation>Conserver da&amp;ns mon catalogue</translation>
    </message>
    <message>
        <source>&amp;Import entries into my catalogue…</source>
        <translation>&amp;Importer des fiches dans mon catalogue…</translation>
    </message>
    <message>
        <source>E&amp;xport my catalogue…</source>
        <translation>E&amp;xporter mon catalogue…</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue has newer facts on %n component(s).</source>
        <translation>
            <numerusform>Le catalogue en sait plus sur %n composant.</numerusform>
            <numerusform>Le catalogue en sait plus sur %n composants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Passer en revue…</translation>
    </message>
    <message>
        <source>Import entries</source>
        <translation>Importer des fiches</translation>
    </message>
    <message>
        <source>Catalogue entries (*.json)</source>
        <translation>Fiches de catalogue (*.json)</translation>
    </message>
    <message>
        <source>Export my catalogue</source>
        <translation>Exporter mon catalogue</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Ne&amp;w scenario</source>
        <translation>&amp;Nouveau scénario</translation>
    </message>
    <message>
        <source>&amp;Edit the scenario</source>
        <translation>&amp;Modifier le scénario</translation>
    </message>
    <message>
        <source>&amp;Add an event</source>
        <translation>&amp;Ajouter un événement</translation>
    </message>
    <message>
        <source>&amp;Duplicate the scenario</source>
        <translation>&amp;Dupliquer le scénario</translation>
    </message>
    <message>
        <source>&amp;Open a scenario from a file…</source>
        <translation>&amp;Ouvrir un scénario depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;Save the scenario to a file…</source>
        <translation>&amp;Enregistrer le scénario dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove the scenario from the document</source>
        <translation>&amp;Supprimer le scénario du document</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Ouvrir un scénario</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml *.yml)</source>
        <translation>Scénarios (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Enregistrer le scénario</translation>
    </message>
    <message>
        <source>Stack &amp;settings…</source>
        <translation>&amp;Paramètres de la pile…</translation>
    </message>
    <message>
        <source>Reject all that was i&amp;nferred</source>
        <translation>Tou&amp;t rejeter de ce qui a été déduit</translation>
    </message>
    <message>
        <source>&amp;Compare scenarios</source>
        <translation>Comparer les scénar&amp;ios</translation>
    </message>
    <message>
        <source>Worst &amp;pairs</source>
        <translation>Pi&amp;res paires</translation>
    </message>
    <message>
        <source>Co&amp;mbine…</source>
        <translation>Com&amp;biner…</translation>
    </message>
    <message>
        <source>Assu&amp;mptions…</source>
        <translation>&amp;Hypothèses…</translation>
    </message>
    <message>
        <source>Couplin&amp;g…</source>
        <translation>Coupla&amp;ge…</translation>
    </message>
</context>
<context>
    <name>volteface::ui::Map</name>
    <message numerus="yes">
        <source>%n of %1 affected</source>
        <translation>
            <numerusform>%n sur %1 touché</numerusform>
            <numerusform>%n sur %1 touchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n composant</numerusform>
            <numerusform>%n composants</numerusform>
        </translation>
    </message>
    <message>
        <source>needs</source>
        <translation>a besoin de</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>secours</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Nouveau composant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Focus on what is connected</source>
        <translation>Isoler ce qui est relié</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Aligner à gauche</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Aligner les centres</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Aligner à droite</translation>
    </message>
    <message>
        <source>Distribute evenly</source>
        <translation>Répartir régulièrement</translation>
    </message>
    <message>
        <source>Arrange again</source>
        <translation>Réorganiser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove requirement</source>
        <translation>Supprimer le besoin</translation>
    </message>
    <message>
        <source>Add a component here</source>
        <translation>Ajouter un composant ici</translation>
    </message>
    <message>
        <source>Arrange everything again</source>
        <translation>Tout réorganiser</translation>
    </message>
    <message>
        <source>Fit in the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Overview and legend</source>
        <translation>Vue d’ensemble et légende</translation>
    </message>
    <message>
        <source>Dependency map</source>
        <translation>Carte des dépendances</translation>
    </message>
    <message>
        <source>In-house</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>%1/d</source>
        <comment>money lost per day</comment>
        <translation>%1/j</translation>
    </message>
    <message>
        <source>%1/yr</source>
        <comment>cost per year</comment>
        <translation>%1/an</translation>
    </message>
    <message>
        <source>criticality %1</source>
        <translation>criticité&#xa0;%1</translation>
    </message>
    <message>
        <source>provider unknown</source>
        <translation>fournisseur inconnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organisation · kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>inferred need</source>
        <translation>besoin déduit</translation>
    </message>
</context>
<context>
    <name>volteface::ui::MapCanvas</name>
    <message>
        <source>Dependency map</source>
        <translation>Carte des dépendances</translation>
    </message>
    <message>
        <source>The arrow keys follow dependencies: up to what needs a component, down to what it needs. The outline lists and edits the same components.</source>
        <translation>Les flèches suivent les dépendances&#xa0;: vers le haut, ce qui a besoin du composant&#xa0;; vers le bas, ce dont il a besoin. L’arborescence liste et modifie les mêmes composants.</translation>
    </message>
    <message>
        <source>Controlled from: %1</source>
        <translation>Contrôlé depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>instant: state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing on the map yet</source>
        <translation>La carte est encore vide</translation>
    </message>
    <message>
        <source>Double-click a lane to add a component of that layer, or import what you have.</source>
        <translation>Double-cliquez sur une couche pour y ajouter un composant, ou importez ce que vous avez.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::MapStrip</name>
    <message>
        <source>Overview and legend of the map</source>
        <translation>Vue d’ensemble et légende de la carte</translation>
    </message>
</context>
<context>
    <name>volteface::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>volteface::ui::Minimap</name>
    <message>
        <source>Overview: click or drag to go there</source>
        <translation>Vue d’ensemble&#xa0;: cliquez ou faites glisser pour vous y rendre</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation>Vue d’ensemble de la carte</translation>
    </message>
</context>
<context>
    <name>volteface::ui::MoveModel</name>
    <message>
        <source>Space opens why, the menu key changes it.</source>
        <translation>Espace ouvre l’explication, la touche Menu modifie.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>volteface::ui::OrganisationPage</name>
    <message>
        <source>← Back</source>
        <translation>← Retour</translation>
    </message>
    <message>
        <source>Organisation · control: %1</source>
        <translation>Organisation · contrôle&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Organisation · control: %1, through %2</source>
        <translation>Organisation · contrôle&#xa0;:&#xa0;%1, par&#xa0;%2</translation>
    </message>
    <message>
        <source>Supplies nothing here</source>
        <translation>Ne fournit rien ici</translation>
    </message>
    <message>
        <source>Supplies · %1</source>
        <translation>Fournit ·&#xa0;%1</translation>
    </message>
    <message>
        <source>Components that it supplies</source>
        <translation>Composants qu’elle fournit</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
</context>
<context>
    <name>volteface::ui::OutlineModel</name>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>volteface::ui::OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrer l’arborescence</translation>
    </message>
    <message>
        <source>Outline of the stack, by layer</source>
        <translation>Arborescence de la pile, par couche</translation>
    </message>
</context>
<context>
    <name>volteface::ui::OwnImportDialog</name>
    <message>
        <source>Import entries</source>
        <translation>Importer des fiches</translation>
    </message>
    <message>
        <source>Import “%1” into my catalogue</source>
        <translation>Importer «&#xa0;%1&#xa0;» dans mon catalogue</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présente</numerusform>
            <numerusform>%n déjà présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation>Ce que l’import changerait</translation>
    </message>
    <message>
        <source>%1, in place of the shipped one</source>
        <comment>new or changed</comment>
        <translation>%1, à la place de la fiche fournie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présente</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in the file; what they are about is left out.</source>
        <translation>
            <numerusform>%n erreur dans le fichier&#xa0;; ce qu’elle concerne est laissé de côté.</numerusform>
            <numerusform>%n erreurs dans le fichier&#xa0;; ce qu’elles concernent est laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation>Erreurs dans le fichier</translation>
    </message>
    <message>
        <source>Your catalogue is a file: Undo does not take this back.</source>
        <translation>Votre catalogue est un fichier&#xa0;: cela ne s’annule pas.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>volteface::ui::PairsModel</name>
    <message>
        <source>Together: %1</source>
        <translation>Ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 alone: %2</source>
        <translation>%1 seul&#xa0;: %2</translation>
    </message>
    <message>
        <source>Together they stop what neither stops alone: %1</source>
        <translation>Ensemble, ils arrêtent ce qu’aucun des deux n’arrête seul&#xa0;: %1</translation>
    </message>
    <message>
        <source>They add nothing to one another.</source>
        <translation>Ils n’ajoutent rien l’un à l’autre.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Puis</translation>
    </message>
    <message>
        <source>Services down at some time</source>
        <translation>Services à l’arrêt à un moment</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>What both lose together, less what each loses alone over the same time</source>
        <translation>Ce que les deux perdent ensemble, moins ce que chacun perd seul sur la même durée</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ajoutent</translation>
    </message>
    <message>
        <source>Stopped only together</source>
        <translation>Arrêtés ensemble seulement</translation>
    </message>
</context>
<context>
    <name>volteface::ui::PairsPage</name>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Without stored plans</source>
        <translation>Sans les plans enregistrés</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days behind a number</comment>
        <translation> j</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>en même temps</translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation>Pires paires</translation>
    </message>
    <message>
        <source>Enter combines the two scenarios.</source>
        <translation>Entrée combine les deux scénarios.</translation>
    </message>
    <message>
        <source>The second starts</source>
        <translation>Le second commence</translation>
    </message>
    <message>
        <source>after </source>
        <comment>so many days</comment>
        <translation>après </translation>
    </message>
</context>
<context>
    <name>volteface::ui::ParametersForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation>Revenir aux valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>volteface::ui::PerspectiveSwitcher</name>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
</context>
<context>
    <name>volteface::ui::PlanStrip</name>
    <message>
        <source>The plan is being worked out anew…</source>
        <translation>Le plan est recalculé…</translation>
    </message>
    <message>
        <source>The plan is being worked out…</source>
        <translation>Le plan est en cours de calcul…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopped: the plan shown is out of date.</source>
        <translation>Arrêté&#xa0;: le plan affiché est périmé.</translation>
    </message>
    <message>
        <source>Stopped: there is no plan yet.</source>
        <translation>Arrêté&#xa0;: il n’y a pas encore de plan.</translation>
    </message>
    <message>
        <source>Optimise again</source>
        <translation>Optimiser à nouveau</translation>
    </message>
</context>
<context>
    <name>volteface::ui::PlanView</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Conserver ce plan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Imposer&#xa0;%1</translation>
    </message>
    <message>
        <source>Another candidate</source>
        <translation>Un autre candidat</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>adéquation&#xa0;%1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Exclure&#xa0;%1</translation>
    </message>
    <message>
        <source>Leave %1 where it is</source>
        <translation>Laisser&#xa0;%1 en place</translation>
    </message>
    <message>
        <source>Start no earlier than…</source>
        <translation>Ne pas commencer avant…</translation>
    </message>
    <message>
        <source>Start no earlier than</source>
        <translation>Ne pas commencer avant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Forget what was decided by hand</source>
        <translation>Oublier les décisions manuelles</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirer&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename the plan</source>
        <translation>Renommer le plan</translation>
    </message>
    <message>
        <source>Microsoft Project</source>
        <translation>Microsoft Project</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>Nothing breaks: under this scenario no service is harmed, so there is nothing to plan.</source>
        <translation>Aucune rupture&#xa0;: dans ce scénario, aucun service n’est touché&#xa0;; il n’y a rien à planifier.</translation>
    </message>
    <message>
        <source>No plan meets these demands together:</source>
        <translation>Aucun plan ne satisfait ensemble ces exigences&#xa0;:</translation>
    </message>
    <message>
        <source>Relax any one of them, and there is a plan.</source>
        <translation>Assouplissez l’une d’elles, et un plan existe.</translation>
    </message>
    <message>
        <source>Choose a scenario in the bar above: a plan is the way out of something that happens.</source>
        <translation>Choisissez un scénario dans la barre ci-dessus&#xa0;: un plan répond toujours à un événement.</translation>
    </message>
    <message>
        <source>There is no solver: install the program cbc, or build Volteface with GLPK.</source>
        <translation>Aucun solveur n’est disponible&#xa0;: installez le programme cbc.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de plan.</translation>
    </message>
    <message>
        <source>The plan is being worked out…</source>
        <translation>Le plan est en cours de calcul…</translation>
    </message>
    <message>
        <source>Out in %1 for %2; %3 of %4 services come back in time.</source>
        <translation>Sortie en&#xa0;%1 pour&#xa0;%2&#xa0;; services rétablis à temps&#xa0;: %3 sur&#xa0;%4.</translation>
    </message>
    <message>
        <source>%1 more in cost and loss than the cheapest.</source>
        <translation>%1 de plus en coût et perte que le moins cher.</translation>
    </message>
    <message>
        <source>%1 less in cost and loss than the cheapest.</source>
        <translation>%1 de moins en coût et perte que le moins cher.</translation>
    </message>
    <message>
        <source>As good as the cheapest.</source>
        <translation>Aussi bon que le moins cher.</translation>
    </message>
    <message>
        <source>Out of date: the stack has changed since it was kept.</source>
        <translation>Périmé&#xa0;: la pile a changé depuis qu’il a été conservé.</translation>
    </message>
    <message>
        <source>No move is worth its cost: doing nothing is the cheapest plan.</source>
        <translation>Aucune migration ne vaut son coût&#xa0;: ne rien faire est le plan le moins cher.</translation>
    </message>
    <message>
        <source>What is asked for cannot be had.</source>
        <translation>Ce qui est exigé est impossible.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) by hand</source>
        <translation>
            <numerusform>%n décision manuelle</numerusform>
            <numerusform>%n décisions manuelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cost to reverse</source>
        <translation>Coût de sortie</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>Candidats écartés</translation>
    </message>
    <message>
        <source>From doing nothing to the plan</source>
        <translation>De l’inaction au plan</translation>
    </message>
    <message>
        <source>Services coming back</source>
        <translation>Rétablissement des services</translation>
    </message>
    <message>
        <source>Reversibility of services</source>
        <translation>Réversibilité des services</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <source>Puts this plan into the document under a name</source>
        <translation>Met ce plan dans le document sous un nom</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>Takes what the plan brings into the stack, as records to confirm</source>
        <translation>Reprend dans la pile ce qu’apporte le plan, comme fiches à confirmer</translation>
    </message>
    <message>
        <source>This kept plan</source>
        <translation>Ce plan conservé</translation>
    </message>
    <message>
        <source>What you decided, to take back one by one</source>
        <translation>Vos décisions, à retirer une à une</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ProvenanceBanner</name>
    <message>
        <source>Inferred from the catalogue</source>
        <translation>Déduit du catalogue</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>This is so in your stack: it counts with the rest from now on</source>
        <translation>C’est bien le cas chez vous&#xa0;: il compte désormais avec le reste</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>This is not so: it goes, with what was inferred for it alone</source>
        <translation>Ce n’est pas le cas&#xa0;: il disparaît, avec ce qui n’a été déduit que pour lui</translation>
    </message>
    <message>
        <source>It is what usually lies there; nobody has said that it is so here.</source>
        <translation>C’est ce qui se trouve là d’ordinaire&#xa0;; personne n’a dit que c’est le cas ici.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::RecentList</name>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>edits to recover</source>
        <translation>modifications à récupérer</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Documents that you save are listed here.</source>
        <translation>Les documents que vous enregistrez figurent ici.</translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
</context>
<context>
    <name>volteface::ui::RecordTable</name>
    <message>
        <source>Evidence</source>
        <translation>Justification</translation>
    </message>
</context>
<context>
    <name>volteface::ui::RecoveryNotice</name>
    <message>
        <source>“%1” was not closed properly</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été fermé correctement</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>What was kept of it cannot be read. %1</source>
        <translation>Ce qui en a été gardé est illisible. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) after the save of %1 were kept.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>%n modification postérieure à l’enregistrement de %1 a été gardée.</numerusform>
            <numerusform>%n modifications postérieures à l’enregistrement de %1 ont été gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) were kept; the document was never saved.</source>
        <translation>
            <numerusform>%n modification a été gardée&#xa0;; le document n’a jamais été enregistré.</numerusform>
            <numerusform>%n modifications ont été gardées&#xa0;; le document n’a jamais été enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one, at %1: %2.</source>
        <extracomment>%1 is a time of day, %2 the words of an edit</extracomment>
        <translation>La dernière, à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open the saved file</source>
        <translation>Ouvrir le fichier enregistré</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
</context>
<context>
    <name>volteface::ui::RelationModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids&#xa0;%1</translation>
    </message>
    <message>
        <source>buffer %1</source>
        <translation>réserve&#xa0;%1</translation>
    </message>
    <message>
        <source>no supplier</source>
        <translation>sans fournisseur</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ReportSettingsForm</name>
    <message>
        <source>Cover and foot</source>
        <translation>Couverture et pied de page</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>The stack’s name</source>
        <translation>Le nom de la pile</translation>
    </message>
    <message>
        <source>Left empty: states the conclusion</source>
        <translation>Vide&#xa0;: énonce la conclusion</translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation>Votre cabinet</translation>
    </message>
    <message>
        <source>Report to the executive committee</source>
        <translation>Rapport au comité exécutif</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Write the date as 2026-11-20.</source>
        <translation>Écrivez la date sous la forme 2026-11-20.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ReportView</name>
    <message>
        <source>page %1 of %2 · %3 %</source>
        <translation>page&#xa0;%1 sur %2 · %3&#xa0;%</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>volteface::ui::RequirementPage</name>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>What ties it to them</source>
        <translation>Ce qui l’attache à eux</translation>
    </message>
    <message>
        <source>Remove this need</source>
        <translation>Retirer ce besoin</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>nécessaire à&#xa0;%1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>volteface::ui::RequirementTable</name>
    <message>
        <source>Consumer</source>
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun(e)</translation>
    </message>
</context>
<context>
    <name>volteface::ui::RuleDialog</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>criticality 1</source>
        <translation>criticité 1</translation>
    </message>
    <message>
        <source>criticality 1–%1</source>
        <translation>criticité 1–%1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>à partir de&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>tous les services</translation>
    </message>
    <message>
        <source>Accepted jurisdictions</source>
        <translation>Juridictions acceptées</translation>
    </message>
    <message>
        <source>all data</source>
        <translation>toutes les données</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Codes of countries and the sets EU, EEA and NATO: EU, CH</source>
        <translation>Codes de pays et les ensembles EU, EEA et NATO&#xa0;: EU, CH</translation>
    </message>
    <message>
        <source>Without a code nothing is accepted.</source>
        <translation>Sans code, rien n’est accepté.</translation>
    </message>
    <message>
        <source>No country and no set: %1</source>
        <translation>Ni pays ni ensemble&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>volteface::ui::SampleCard</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n composant</numerusform>
            <numerusform>%n composants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the sample %1</source>
        <translation>Ouvrir l’exemple %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Illustré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioBar</name>
    <message>
        <source>Parameters of this scenario</source>
        <translation>Paramètres de ce scénario</translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation>Arrêter (Espace)</translation>
    </message>
    <message>
        <source>Play the scenario day by day (Space)</source>
        <translation>Dérouler le scénario jour après jour (Espace)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play the scenario</source>
        <translation>Dérouler le scénario</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur&#xa0;%1</translation>
    </message>
    <message>
        <source>services down</source>
        <translation>services à l’arrêt</translation>
    </message>
    <message>
        <source>time to first harm</source>
        <translation>avant le premier dommage</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>RTO and MTPD broken</source>
        <translation>RTO et MTPD dépassés</translation>
    </message>
    <message>
        <source>services down on %1</source>
        <translation>services à l’arrêt,&#xa0;%1</translation>
    </message>
    <message>
        <source>no service harmed</source>
        <translation>aucun service touché</translation>
    </message>
    <message numerus="yes">
        <source>+ %n unknown</source>
        <translation>
            <numerusform>+ %n inconnue</numerusform>
            <numerusform>+ %n inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>loss over %1</source>
        <translation>perte sur&#xa0;%1</translation>
    </message>
    <message>
        <source>RTO · MTPD broken</source>
        <translation>RTO · MTPD dépassés</translation>
    </message>
    <message numerus="yes">
        <source>rests on %n inferred record(s), not confirmed</source>
        <translation>
            <numerusform>repose sur %n donnée déduite, non confirmée</numerusform>
            <numerusform>repose sur %n données déduites, non confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>Components and needs that came from the catalogue count in these figures, though nobody has confirmed them. Confirm or reject them to be sure.</source>
        <translation>Des composants et des besoins venus du catalogue comptent dans ces chiffres, sans que personne ne les ait confirmés. Confirmez-les ou rejetez-les pour en être sûr.</translation>
    </message>
    <message>
        <source>re-engineering · retraining · recertification</source>
        <translation>réingénierie · réentraînement · recertification</translation>
    </message>
    <message>
        <source>Shows the plan: moves, schedule and cost</source>
        <translation>Affiche le plan&#xa0;: migrations, planning et coût</translation>
    </message>
    <message>
        <source>time to reverse</source>
        <translation>délai de sortie</translation>
    </message>
    <message>
        <source>cost to reverse</source>
        <translation>coût de sortie</translation>
    </message>
    <message>
        <source>to reverse</source>
        <translation>délai de sortie</translation>
    </message>
    <message>
        <source>cost to reverse, likely</source>
        <translation>coût de sortie, probable</translation>
    </message>
    <message>
        <source>Re-engineering %1, retraining %2, recertification %3</source>
        <translation>Réingénierie&#xa0;%1, réentraînement&#xa0;%2, recertification&#xa0;%3</translation>
    </message>
    <message>
        <source>Out of date: something has changed since.</source>
        <translation>Périmé&#xa0;: quelque chose a changé depuis.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioChooser</name>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation>Aucun scénario</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioEditing</name>
    <message>
        <source>“%1” is in the document now</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans le document</translation>
    </message>
    <message>
        <source>Scenario saved as “%1”</source>
        <translation>Scénario enregistré sous «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioEditor</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation>Ce qui est modifié</translation>
    </message>
    <message>
        <source>This scenario ships with the program and stays as it is. Its copy is yours to edit.</source>
        <translation>Ce scénario est fourni avec le programme et reste tel quel. Sa copie est modifiable.</translation>
    </message>
    <message>
        <source>Duplicate to edit</source>
        <translation>Dupliquer pour modifier</translation>
    </message>
    <message>
        <source>Choose a scenario at the left, or make a new one.</source>
        <translation>Choisissez un scénario à gauche, ou créez-en un.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioForm</name>
    <message>
        <source>How likely it is</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Likelihood a year</source>
        <translation>Probabilité par an</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>+ Add a parameter</source>
        <translation>+ Ajouter un paramètre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>+ Add a precedent</source>
        <translation>+ Ajouter un précédent</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>used nowhere yet</source>
        <translation>pas encore utilisé</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>utilisé %n fois</numerusform>
            <numerusform>utilisé %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioHead</name>
    <message>
        <source>&amp;New scenario</source>
        <translation>&amp;Nouveau scénario</translation>
    </message>
    <message>
        <source>&amp;Open from a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Duplicate to edit</source>
        <translation>&amp;Dupliquer pour modifier</translation>
    </message>
    <message>
        <source>&amp;Remove from the document</source>
        <translation>&amp;Supprimer du document</translation>
    </message>
    <message>
        <source>Edit scenario</source>
        <translation>Modifier le scénario</translation>
    </message>
    <message>
        <source>Name, likelihood, parameters, precedents and sources (F4)</source>
        <translation>Nom, probabilité, paramètres, précédents et sources (F4)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate to edit</source>
        <translation>Dupliquer pour modifier</translation>
    </message>
    <message>
        <source>A second one like it, in the document</source>
        <translation>Un second scénario identique, dans le document</translation>
    </message>
    <message>
        <source>Puts a copy into the document, which is yours to edit</source>
        <translation>Place dans le document une copie que vous pouvez modifier</translation>
    </message>
    <message>
        <source>More for scenarios</source>
        <translation>Autres actions sur les scénarios</translation>
    </message>
    <message>
        <source>This scenario ships with the program and stays as it is. A copy in the document is yours to edit.</source>
        <translation>Ce scénario est fourni avec le programme et reste tel quel. Une copie dans le document est modifiable.</translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation>Aucun scénario</translation>
    </message>
    <message>
        <source>%1 of %2 components hit</source>
        <translation>%1 composants touchés sur %2</translation>
    </message>
    <message>
        <source>precedent: %1</source>
        <translation>précédent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioList</name>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation>
            <numerusform>%n scénario</numerusform>
            <numerusform>%n scénarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the scenarios</source>
        <translation>Filtrer les scénarios</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario file(s) could not be read</source>
        <translation>
            <numerusform>%n fichier de scénario illisible</numerusform>
            <numerusform>%n fichiers de scénario illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the files, with line and reason</source>
        <translation>Affiche les fichiers, avec la ligne et la raison</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Duplicate to edit</source>
        <translation>&amp;Dupliquer pour modifier</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Open from a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove from the document</source>
        <translation>&amp;Supprimer du document</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>A new scenario in the document</source>
        <translation>Un nouveau scénario dans le document</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioModel</name>
    <message>
        <source>No scenario</source>
        <translation>Aucun scénario</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>il ne se passe rien</translation>
    </message>
    <message>
        <source>in the document</source>
        <translation>dans le document</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScheduleCard</name>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n migration</numerusform>
            <numerusform>%n migrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) to onboard</source>
        <translation>
            <numerusform>%n fournisseur à intégrer</numerusform>
            <numerusform>%n fournisseurs à intégrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the schedule</source>
        <translation>Exporter le planning</translation>
    </message>
    <message>
        <source>Moves and schedule</source>
        <translation>Migrations et planning</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Migrations</translation>
    </message>
    <message>
        <source>Bars of the schedule</source>
        <translation>Barres du planning</translation>
    </message>
    <message>
        <source>The table of moves says the same. Plus and minus zoom, arrows pan.</source>
        <translation>Le tableau des migrations dit la même chose. Plus et moins zooment, les flèches déplacent.</translation>
    </message>
    <message>
        <source>Team load and services</source>
        <translation>Charge des équipes et services</translation>
    </message>
    <message>
        <source>Fewer pixels a day</source>
        <translation>Moins de pixels par jour</translation>
    </message>
    <message>
        <source>More pixels a day</source>
        <translation>Plus de pixels par jour</translation>
    </message>
    <message>
        <source>The whole plan in sight</source>
        <translation>Tout le plan en vue</translation>
    </message>
    <message>
        <source>Export as SVG, PNG, CSV, Microsoft Project or calendar</source>
        <translation>Exporter en SVG, PNG, CSV, Microsoft Project ou calendrier</translation>
    </message>
</context>
<context>
    <name>volteface::ui::SearchBox</name>
    <message>
        <source>Search components, actions, scenarios</source>
        <translation>Rechercher composants, actions, scénarios</translation>
    </message>
    <message>
        <source>Search and run anything (%1)</source>
        <translation>Tout rechercher et exécuter (%1)</translation>
    </message>
</context>
<context>
    <name>volteface::ui::SelectorBuilder</name>
    <message>
        <source>Pick on the map</source>
        <translation>Choisir sur la carte</translation>
    </message>
    <message>
        <source>Goes to the map: select components there, then take them over</source>
        <translation>Passe à la carte&#xa0;: sélectionnez-y des composants, puis reprenez-les ici</translation>
    </message>
    <message>
        <source>From the selection (%1)</source>
        <translation>Depuis la sélection (%1)</translation>
    </message>
    <message>
        <source>Hits exactly the components that are selected now</source>
        <translation>Touche exactement les composants sélectionnés</translation>
    </message>
    <message>
        <source>Add a test: a selector hits nothing without one.</source>
        <translation>Ajoutez un critère&#xa0;: sans critère, rien n’est touché.</translation>
    </message>
    <message>
        <source>Not applied yet: choose a value where one is missing.</source>
        <translation>Pas encore appliqué&#xa0;: choisissez une valeur là où il en manque une.</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Ce qui est examiné</translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation>Est ou n’est pas</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>a test of a selector: &quot;control is US&quot;</extracomment>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>a test of a selector: &quot;control is not US&quot;</extracomment>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Supprimer ce critère</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Components that this test alone hits</source>
        <translation>Composants touchés par ce seul critère</translation>
    </message>
    <message>
        <source>with its subsidiaries</source>
        <translation>avec ses filiales</translation>
    </message>
    <message>
        <source>How the tests combine</source>
        <translation>Combinaison des critères</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Tous ces critères</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>L’un de ces critères</translation>
    </message>
    <message>
        <source>Not all of these hold</source>
        <translation>Pas tous ces critères</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Aucun de ces critères</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Supprimer ce groupe</translation>
    </message>
    <message>
        <source>+ Test</source>
        <translation>+ Critère</translation>
    </message>
    <message>
        <source>One more test beside these</source>
        <translation>Un critère de plus à côté de ceux-ci</translation>
    </message>
    <message>
        <source>+ Group</source>
        <translation>+ Groupe</translation>
    </message>
    <message>
        <source>A group of tests of which any holds</source>
        <translation>Un groupe de critères dont un suffit</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ServiceRow</name>
    <message>
        <source>RTO %1</source>
        <translation>RTO&#xa0;%1</translation>
    </message>
    <message>
        <source>MTPD %1</source>
        <translation>MTPD&#xa0;%1</translation>
    </message>
    <message>
        <source>harmed on %1</source>
        <translation>touché le&#xa0;%1</translation>
    </message>
    <message>
        <source>unharmed</source>
        <translation>indemne</translation>
    </message>
    <message>
        <source>%1 to the end</source>
        <translation>%1 jusqu’à la fin</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 du&#xa0;%2 au&#xa0;%3</translation>
    </message>
    <message>
        <source>RTO broken on %1</source>
        <translation>RTO dépassé le&#xa0;%1</translation>
    </message>
    <message>
        <source>MTPD broken on %1</source>
        <translation>MTPD dépassé le&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ServicesChartCard</name>
    <message>
        <source>No service has been computed yet.</source>
        <translation>Aucun service n’a encore été calculé.</translation>
    </message>
    <message>
        <source>Services over time</source>
        <translation>Services au fil du temps</translation>
    </message>
</context>
<context>
    <name>volteface::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Put all panels back</source>
        <translation>Remettre tous les panneaux en place</translation>
    </message>
    <message>
        <source>Volteface never connects to a network: what you enter stays on this computer.</source>
        <translation>Volteface ne se connecte jamais à un réseau&#xa0;: ce que vous saisissez reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
</context>
<context>
    <name>volteface::ui::SheetArea</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
</context>
<context>
    <name>volteface::ui::SourcesEditor</name>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>+ Add a source</source>
        <translation>+ Ajouter une source</translation>
    </message>
    <message>
        <source>Remove this source</source>
        <translation>Retirer cette source</translation>
    </message>
</context>
<context>
    <name>volteface::ui::StackDialog</name>
    <message>
        <source>Settings of the stack</source>
        <translation>Paramètres de la pile</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Date of &amp;day 0</source>
        <translation>Date du &amp;jour 0</translation>
    </message>
    <message>
        <source>Facts are &amp;stale after</source>
        <translation>Faits &amp;périmés après</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> days</source>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source>What was last checked longer ago fades on the map and stands among the findings. 0: never</source>
        <translation>Ce qui n’a pas été vérifié depuis plus longtemps pâlit sur la carte et figure parmi les constats. 0&#xa0;: jamais</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Stale then: %1 of %2 records with a date. Without one: %3.</source>
        <translation>Périmés alors&#xa0;: %1 fiches datées sur %2. Sans date&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::StateLegend</name>
    <message>
        <source>time to survive</source>
        <translation>temps de survie</translation>
    </message>
    <message>
        <source>RTO broken</source>
        <translation>RTO dépassé</translation>
    </message>
    <message>
        <source>MTPD broken</source>
        <translation>MTPD dépassé</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>volteface::ui::StatusStrip</name>
    <message>
        <source>The audit is being computed…</source>
        <translation>L’audit est en cours de calcul…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopped: what is shown is of an older state.</source>
        <translation>Arrêté&#xa0;: ce qui est montré date d’un état antérieur.</translation>
    </message>
    <message>
        <source>Stopped: nothing has been computed yet.</source>
        <translation>Arrêté&#xa0;: rien n’a encore été calculé.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
</context>
<context>
    <name>volteface::ui::SupplierRow</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove this supplier</source>
        <translation>Retirer ce fournisseur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Failover: how long until a standby takes over</source>
        <translation>Bascule&#xa0;: délai avant qu’un secours prenne le relais</translation>
    </message>
    <message>
        <source>Fit: how well it serves this need, from 0 to 1</source>
        <translation>Adéquation&#xa0;: combien il répond à ce besoin, de 0 à 1</translation>
    </message>
    <message>
        <source>failover</source>
        <translation>bascule</translation>
    </message>
    <message>
        <source>fit: ?</source>
        <translation>adéq.&#xa0;:&#xa0;?</translation>
    </message>
</context>
<context>
    <name>volteface::ui::SuppliersEditor</name>
    <message>
        <source>Add a supplier…</source>
        <translation>Ajouter un fournisseur…</translation>
    </message>
</context>
<context>
    <name>volteface::ui::TablePanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrer le tableau</translation>
    </message>
    <message>
        <source>Table of components</source>
        <translation>Tableau des composants</translation>
    </message>
    <message>
        <source>Table of needs</source>
        <translation>Tableau des besoins</translation>
    </message>
</context>
<context>
    <name>volteface::ui::Timeline</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Services over time</source>
        <translation>Services au fil du temps</translation>
    </message>
    <message>
        <source>Timeline of the scenario</source>
        <translation>Frise du scénario</translation>
    </message>
    <message>
        <source>No scenario is chosen: nothing happens, and everything stays up. Choose one at the left.</source>
        <translation>Aucun scénario n’est choisi&#xa0;: il ne se passe rien, et tout reste en marche. Choisissez-en un à gauche.</translation>
    </message>
    <message>
        <source>This scenario has no events.</source>
        <translation>Ce scénario n’a pas d’événement.</translation>
    </message>
    <message>
        <source>+ Add event</source>
        <translation>+ Ajouter un événement</translation>
    </message>
    <message>
        <source>A new event on the day in sight, for what is selected</source>
        <translation>Un nouvel événement au jour affiché, pour ce qui est sélectionné</translation>
    </message>
</context>
<context>
    <name>volteface::ui::TrailBar</name>
    <message>
        <source>Show on map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Ce qui a été choisi</translation>
    </message>
</context>
<context>
    <name>volteface::ui::UpdateDialog</name>
    <message>
        <source>Update from the catalogue</source>
        <translation>Mettre à jour depuis le catalogue</translation>
    </message>
    <message>
        <source>What the catalogue has learnt</source>
        <translation>Ce que le catalogue a appris</translation>
    </message>
    <message>
        <source>Component and field</source>
        <translation>Composant et champ</translation>
    </message>
    <message>
        <source>In your stack</source>
        <translation>Dans votre pile</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Dans le catalogue</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tout prendre</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Tout laisser</translation>
    </message>
    <message>
        <source>Also where the catalogue is not newer</source>
        <translation>Aussi là où le catalogue n’est pas plus récent</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>vérifié le %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>jamais vérifié</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>The catalogue says nothing else than your stack.</source>
        <translation>Le catalogue ne dit rien d’autre que votre pile.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ</source>
        <translation>
            <numerusform>%n composant diffère</numerusform>
            <numerusform>%n composants diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be taken</source>
        <translation>
            <numerusform>%n champ à prendre</numerusform>
            <numerusform>%n champs à prendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) are just as the catalogue has them; their date moves.</source>
        <translation>
            <numerusform>%n composant est tel que dans le catalogue&#xa0;; sa date avance.</numerusform>
            <numerusform>%n composants sont tels que dans le catalogue&#xa0;; leur date avance.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you leave stays as it is, and counts as checked on the catalogue’s date: it is not asked for again before the catalogue learns more. One step, which Undo takes back.</source>
        <translation>Ce que vous laissez ne change pas et compte comme vérifié à la date du catalogue&#xa0;: rien n’en sera redemandé avant que le catalogue en sache plus. Une seule étape, que l’on peut annuler.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::ValuePicker</name>
    <message>
        <source>Search, or type a value</source>
        <translation>Chercher, ou saisir une valeur</translation>
    </message>
    <message>
        <source>The number counts the components hit. A * at the end stands for any ending: gpt*</source>
        <translation>Le nombre compte les composants touchés. Un * final vaut pour toute fin&#xa0;: gpt*</translation>
    </message>
    <message numerus="yes">
        <source>Use “%1” (%n hit)</source>
        <translation>
            <numerusform>Utiliser «&#xa0;%1&#xa0;» (%n touché)</numerusform>
            <numerusform>Utiliser «&#xa0;%1&#xa0;» (%n touchés)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volteface::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Know what it takes to leave, before you have to.</source>
        <translation>Sachez ce qu’il en coûte de partir, avant d’y être contraint.</translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation>Partir d’un exemple</translation>
    </message>
    <message>
        <source>Fictional organisations, real providers</source>
        <translation>Organisations fictives, fournisseurs réels</translation>
    </message>
    <message>
        <source>Import what you have</source>
        <translation>Importer ce que vous avez</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>LiteLLM configuration</source>
        <translation>Configuration LiteLLM</translation>
    </message>
    <message>
        <source>config.yaml: models, keys, fallbacks</source>
        <translation>config.yaml&#xa0;: modèles, clés, replis</translation>
    </message>
    <message>
        <source>Stack or scenario</source>
        <translation>Pile ou scénario</translation>
    </message>
    <message>
        <source>volteface-stack JSON, scenario YAML</source>
        <translation>JSON volteface-stack, scénario YAML</translation>
    </message>
    <message>
        <source>Or drop any file on this window. Every import shows a preview before anything changes.</source>
        <translation>Ou déposez un fichier sur cette fenêtre. Tout import montre un aperçu avant de modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>New empty document</source>
        <translation>Nouveau document vide</translation>
    </message>
    <message>
        <source>The first quarter of an hour</source>
        <translation>Le premier quart d’heure</translation>
    </message>
    <message>
        <source>&lt;b&gt;Open the sample.&lt;/b&gt; An insurer’s whole stack, from business services down to chips.</source>
        <translation>&lt;b&gt;Ouvrez l’exemple.&lt;/b&gt; Toute la pile d’un assureur, des services métier jusqu’aux puces.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Choose a scenario&lt;/b&gt; in the bar at the top, such as “OpenAI API cut off”.</source>
        <translation>&lt;b&gt;Choisissez un scénario&lt;/b&gt; dans la barre du haut, comme «&#xa0;Coupure de l’API OpenAI&#xa0;».</translation>
    </message>
    <message>
        <source>&lt;b&gt;Drag the day,&lt;/b&gt; or press play: services go down on the map as buffers run out.</source>
        <translation>&lt;b&gt;Faites glisser le jour,&lt;/b&gt; ou lancez la lecture&#xa0;: les services s’arrêtent sur la carte à mesure que les réserves s’épuisent.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Click a broken card&lt;/b&gt; and read why, step by step, back to the event.</source>
        <translation>&lt;b&gt;Cliquez sur une carte à l’arrêt&lt;/b&gt; et lisez pourquoi, pas à pas, jusqu’à l’événement.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Change something:&lt;/b&gt; add a standby, lengthen a buffer, and watch what no longer breaks.</source>
        <translation>&lt;b&gt;Changez quelque chose&#xa0;:&lt;/b&gt; ajoutez un secours, allongez une réserve, et voyez ce qui ne casse plus.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Save the report&lt;/b&gt; as a PDF for the people who decide.</source>
        <translation>&lt;b&gt;Enregistrez le rapport&lt;/b&gt; en PDF pour ceux qui décident.</translation>
    </message>
</context>
<context>
    <name>volteface::ui::WhyPanel</name>
    <message>
        <source>Ask why: click a figure, a service over time, or “Why?” beside a component&apos;s state.</source>
        <translation>Demandez pourquoi&#xa0;: cliquez sur un chiffre, sur un service de la frise, ou sur «&#xa0;Pourquoi&#xa0;?&#xa0;» à côté de l’état d’un composant.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What stands beside it</source>
        <translation>Ce qu’il y a à côté</translation>
    </message>
    <message>
        <source>How the capacity is made</source>
        <translation>Comment se forme la capacité</translation>
    </message>
    <message>
        <source>What it costs to wait</source>
        <translation>Ce que coûte l’attente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Copier l’explication en texte</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Solidité des données</translation>
    </message>
</context>
</TS>
