<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%1 unknown</source>
        <comment>a count of what nobody knows</comment>
        <translation>
            <numerusform>%1 unknown</numerusform>
            <numerusform>%1 unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are under American control</source>
        <translation>
            <numerusform>%1 is under American control</numerusform>
            <numerusform>%1 are under American control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 under American</source>
        <comment>control</comment>
        <translation>
            <numerusform>%1 under American</numerusform>
            <numerusform>%1 under American</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are under Chinese control</source>
        <translation>
            <numerusform>%1 is under Chinese control</numerusform>
            <numerusform>%1 are under Chinese control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 under Chinese</source>
        <comment>control</comment>
        <translation>
            <numerusform>%1 under Chinese</numerusform>
            <numerusform>%1 under Chinese</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are under European control</source>
        <translation>
            <numerusform>%1 is under European control</numerusform>
            <numerusform>%1 are under European control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 under European</source>
        <comment>control</comment>
        <translation>
            <numerusform>%1 under European</numerusform>
            <numerusform>%1 under European</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are under other control</source>
        <translation>
            <numerusform>%1 is under other control</numerusform>
            <numerusform>%1 are under other control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 under other</source>
        <comment>control</comment>
        <translation>
            <numerusform>%1 under other</numerusform>
            <numerusform>%1 under other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in the United States</source>
        <translation>
            <numerusform>%1 is in the United States</numerusform>
            <numerusform>%1 are in the United States</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the United States</source>
        <translation>
            <numerusform>%1 in the United States</numerusform>
            <numerusform>%1 in the United States</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in China</source>
        <translation>
            <numerusform>%1 is in China</numerusform>
            <numerusform>%1 are in China</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in China</source>
        <translation>
            <numerusform>%1 in China</numerusform>
            <numerusform>%1 in China</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are in Europe</source>
        <translation>
            <numerusform>%1 is in Europe</numerusform>
            <numerusform>%1 are in Europe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in Europe</source>
        <translation>
            <numerusform>%1 in Europe</numerusform>
            <numerusform>%1 in Europe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are elsewhere</source>
        <translation>
            <numerusform>%1 is elsewhere</numerusform>
            <numerusform>%1 are elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 elsewhere</source>
        <translation>
            <numerusform>%1 elsewhere</numerusform>
            <numerusform>%1 elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made in the United States</source>
        <translation>
            <numerusform>%1 was made in the United States</numerusform>
            <numerusform>%1 were made in the United States</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made in the United States</source>
        <translation>
            <numerusform>%1 made in the United States</numerusform>
            <numerusform>%1 made in the United States</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made in China</source>
        <translation>
            <numerusform>%1 was made in China</numerusform>
            <numerusform>%1 were made in China</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made in China</source>
        <translation>
            <numerusform>%1 made in China</numerusform>
            <numerusform>%1 made in China</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made in Europe</source>
        <translation>
            <numerusform>%1 was made in Europe</numerusform>
            <numerusform>%1 were made in Europe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made in Europe</source>
        <translation>
            <numerusform>%1 made in Europe</numerusform>
            <numerusform>%1 made in Europe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were made elsewhere</source>
        <translation>
            <numerusform>%1 was made elsewhere</numerusform>
            <numerusform>%1 were made elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made elsewhere</source>
        <translation>
            <numerusform>%1 made elsewhere</numerusform>
            <numerusform>%1 made elsewhere</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country in control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %1 links, </source>
        <comment>start of a sentence</comment>
        <translation>
            <numerusform>Of %1 link, </numerusform>
            <numerusform>Of %1 links, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 components, </source>
        <comment>start of a sentence</comment>
        <translation>
            <numerusform>Of %1 component, </numerusform>
            <numerusform>Of %1 components, </numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 a year, </source>
        <comment>start of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 American.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Chinese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service stops at once without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services stop without it</source>
        <translation>
            <numerusform>%1 of %2 services stops without it</numerusform>
            <numerusform>%1 of %2 services stop without it</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 of %2 lost per day.</source>
        <comment>behind: 6 of 7 services stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not depend on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends directly on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends indirectly on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without buffers it goes down at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even without buffers it stays up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First harm after %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens to it before the horizon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays up, on its last spare or a buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays up, without updates or new units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss until the horizon: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone stops: %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone stops: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss per day if it goes, alone, without buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stops a service by itself at this level.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services without a known loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is enough to stop a service, without buffers; one’s own organisation is left out above the component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n single</source>
        <comment>cut sets</comment>
        <translation>
            <numerusform>%n single</numerusform>
            <numerusform>%n single</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <comment>cut sets</comment>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>cut sets</comment>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>none of one or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n services are too large to solve here</source>
        <translation>
            <numerusform>%n service is too large to solve here</numerusform>
            <numerusform>%n services are too large to solve here</numerusform>
        </translation>
    </message>
    <message>
        <source>lists end at %1 sets a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 together stop: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal cut sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C%1</source>
        <extracomment>criticality, 1 to 4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that a column controls is lost for good on day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything of a column, or in it, is lost for good on day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last spare or buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no updates or new units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dependence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a cell: time to first harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurisdiction in control lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting country lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Selects the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n components go with it</source>
        <translation>
            <numerusform>%1: %n component goes with it</numerusform>
            <numerusform>%1: %n components go with it</numerusform>
        </translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First harm (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>dependence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links by layer and control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links by layer and hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links by layer and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components by layer and control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components by layer and hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components by layer and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual cost by layer and control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual cost by layer and hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual cost by layer and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted at the supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>per year; %n without a known cost</source>
        <comment>components</comment>
        <translation>
            <numerusform>per year; %n without a known cost</numerusform>
            <numerusform>per year; %n without a known cost</numerusform>
        </translation>
    </message>
    <message>
        <source>other: %1</source>
        <comment>countries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>an alternative</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <comment>jurisdictions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing foreign %1 of %3 · replaceable %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 foreign, %4 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative within the MTPD: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaceable within the MTPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readings of sovereignty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing foreign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then %1 stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1 the vital services live %2; %3 of them go down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autarky horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until harm (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until down (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First service down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital services down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HHI, up to 10 000 ≈ as many equal holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: HHI %2, as if %3 equal holders; %4 in all</source>
        <comment>who holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left out: unknown</source>
        <translation>
            <numerusform>%n left out: unknown</numerusform>
            <numerusform>%n left out: unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurisdictions: HHI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurisdictions: equal holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurisdictions: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: HHI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: equal holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs that list a supplier with it; dark: only such suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n needs</source>
        <translation>
            <numerusform>of %n need</numerusform>
            <numerusform>of %n needs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 needs list it, %4 cannot do without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard lock-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed from the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n criteria not answered</source>
        <translation>
            <numerusform>%n criterion not answered</numerusform>
            <numerusform>%n criteria not answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held down by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held down by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed, or proposed from the stack: never final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU cloud sovereignty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign laws that can reach what the services rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>channels of a law</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data pass there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No foreign law of the list reaches this stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message>
        <source>to verify since %1</source>
        <comment>the state of a law</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>the state of a law</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws that reach abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>services stopped</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>service stopped</numerusform>
            <numerusform>services stopped</numerusform>
        </translation>
    </message>
    <message>
        <source>lost per day</source>
        <comment>below an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to first harm</source>
        <comment>below a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 suppliers rest on %2: what is left is too few</source>
        <translation>
            <numerusform>%n of %1 suppliers rests on %2: what is left is too few</numerusform>
            <numerusform>%n of %1 suppliers rest on %2: what is left is too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n fallbacks are one: all rest on %1</source>
        <translation>
            <numerusform>Your fallback is none: it rests on %1</numerusform>
            <numerusform>Your %n fallbacks are one: all rest on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your fallback is none: it rests on %1 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your %n suppliers are one: all rest on %1</source>
        <translation>
            <numerusform>Your supplier rests on %1</numerusform>
            <numerusform>Your %n suppliers are one: all rest on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lists %n suppliers.</source>
        <comment>a need</comment>
        <translation>
            <numerusform>%1 lists %n supplier.</numerusform>
            <numerusform>%1 lists %n suppliers.</numerusform>
        </translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>a component</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directly</source>
        <comment>of a way to a common cause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 alone stops %n services</source>
        <translation>
            <numerusform>%1 alone stops %n service</numerusform>
            <numerusform>%1 alone stops %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing accepted replaces %1 in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: neither the stack nor the catalogue has it under accepted control within the MTPD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches sensitive data of %n services</source>
        <comment>a law</comment>
        <translation>
            <numerusform>%1 reaches sensitive data of %n service</numerusform>
            <numerusform>%1 reaches sensitive data of %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components would not start from cold</source>
        <translation>
            <numerusform>%n component would not start from cold</numerusform>
            <numerusform>%n components would not start from cold</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wait for one another. To be started by hand: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Who controls %n components is not known</source>
        <translation>
            <numerusform>Who controls %n component is not known</numerusform>
            <numerusform>Who controls %n components is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links count as unknown, never as safe.</source>
        <translation>
            <numerusform>%n link counts as unknown, never as safe.</numerusform>
            <numerusform>%n links count as unknown, never as safe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays up</source>
        <comment>a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your %n suppliers are one: a single country controls them all (%1)</source>
        <translation>
            <numerusform>Your supplier is one: a single country controls it (%1)</numerusform>
            <numerusform>Your %n suppliers are one: a single country controls them all (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n suppliers are one: a single country hosts them all (%1)</source>
        <translation>
            <numerusform>Your supplier is one: a single country hosts it (%1)</numerusform>
            <numerusform>Your %n suppliers are one: a single country hosts them all (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other needs fall to the same loss.</source>
        <translation>
            <numerusform>%n other need falls to the same loss.</numerusform>
            <numerusform>%n other needs fall to the same loss.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more needs with several suppliers fall to a single loss</source>
        <translation>
            <numerusform>%n more need with several suppliers falls to a single loss</numerusform>
            <numerusform>%n more needs with several suppliers fall to a single loss</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them needs %1, so none survives its loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them needs something that %1 holds, so none survives its loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them needs something that a single country controls (%1), so none survives its loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them needs something that runs in a single country (%1), so none survives its loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (%1)</source>
        <comment>unit of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that runs in the country of a column is lost for good on day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service lists anything of theirs itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose the components are is not known: nobody can be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an independent supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the vital services live with all of a country gone: what it controls and what runs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the vital services live with everything that a country controls gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the vital services live with everything that runs in a country gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until down, only what it controls (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until down, only what runs there (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 data of %n services</source>
        <comment>classes of data</comment>
        <translation>
            <numerusform>%1 data of %n service</numerusform>
            <numerusform>%1 data of %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact by layer and control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact by layer and hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact by layer and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each component weighs what the services on it lose per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a known impact</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n without a known impact</numerusform>
            <numerusform>%n without a known impact</numerusform>
        </translation>
    </message>
    <message>
        <source>No component has a known cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service has a known impact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lists a supplier yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <comment>unit of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>components</source>
        <comment>unit of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per year</source>
        <comment>unit of a column: EUR per year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per day</source>
        <comment>unit of a column: EUR per day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted by impact, </source>
        <comment>start of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: SEAL-4 on what is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected · %1</source>
        <comment>an objective below its floor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: the authority asks for SEAL-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority’s floor, SEAL-%1, is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority’s floor, SEAL-%1, is open: gaps could break it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor of the authority, set by objective · weights of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data can be demanded</source>
        <comment>what a law can do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data can be collected in secret</source>
        <comment>what a law can do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply can be stopped</source>
        <comment>what a law can do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts can be suspended</source>
        <comment>what a law can do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data may be held back</source>
        <comment>what a law can do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of three and more: the first %1 of a service, up to %2 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets of three or more may exist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryWords</name>
    <message>
        <source>Without a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geopolitics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market and prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Add component “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove component “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename component “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change component “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change service “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add requirement “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove requirement “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change requirement “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a supplier to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a supplier from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a supplier of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a supplier of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add organisation “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove organisation “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change organisation “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change assumption “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change plan “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the report’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to the saved file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete what “%1” rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update “%1” from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a framework for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset assumption “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep plan “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove plan “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add team “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove team “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change team “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Services over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of %1 services goes down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At worst %1 of %2 services are down, from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links by layer and control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links + %2 inferred: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>“%1” can never be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %2 suppliers and lists %1: its satisfaction is 0 from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add suppliers, or lower the number it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A need that nobody meets counts as unmet from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the component that meets it, or remove the requirement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to supply “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios that cut off an organisation or a country pass it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who controls “%1” is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country at the top of its chain of owners is missing: it counts as unknown, never as safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the country of its organisation, or of that organisation’s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “%1” runs is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios about a place pass it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the countries in which it is hosted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a day without “%1” costs is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its loss cannot be counted, and totals leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its impact per day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lacks recovery targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an outage lasts too long cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its RTO and its MTPD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can break “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no requirement, so it stays up whatever happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing rests on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requirement lists it, and it is no service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it to what uses it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standby of “%1” falls with its supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a standby that somebody else controls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” hangs on one supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vital service needs it, and nothing stands by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second supplier or a standby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its validity ends before day 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it and set the new date, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buffer of “%1” changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being without this renewal need does nothing to running, so nothing has to be bridged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a decay, or remove the buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring of components that need one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: once down together, they cannot start from cold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them a way to start without the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of “%1” touches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” selects no component of this stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling in its selector, or that the stack is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack counts such facts as stale; they may no longer hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up again, correct it, and say when you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They show what usually lies below, not what you know to be so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm what holds for you, and reject the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says on what legal ground “%1” sends personal data abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the legal basis as a need of the phase “legal”, or change the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are both controlled by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of “%1” was last checked %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in from the catalogue and never confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data reach %1, controlled from outside the European Economic Area.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>d</source>
        <extracomment>unit: day, as in &quot;3 d&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>unit: hour, as in &quot;4 h&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>unit: minute, as in &quot;45 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an instant of the scenario: %1 is &quot;day 3&quot;, %2 the time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>%1 is the number of a day on the scenario&apos;s timeline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn</source>
        <extracomment>thousands of millions, before a currency sign: &quot;1.2 bn€&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>an estimate: likely value (lowest to highest)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frameworks</name>
    <message>
        <source>B_07.01: ICT services rented below services under the regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not substitutable · %2 open · of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICT service and provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>to restore</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>not decided</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>a service and its provider</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from fits of 0.8 or better and restore times. Filled dot: evidenced; ring: claimed or proposed. Export as CSV: the register with the EBA’s codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table.</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n more in the table.</numerusform>
            <numerusform>%n more in the table.</numerusform>
        </translation>
    </message>
    <message>
        <source>DORA, register of information, B_07.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICT service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Register as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import cells…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with a line a cell: pillar, layer, R or NR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cells of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport cells…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cells of the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 outside or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first harm after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its answers are SEAL-4: it counts for the score and never holds the level down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that is stored, “%1”, is none of these: it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered for the organisation as a whole. An answer here stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SEAL yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calculator of June 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framework v1.2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floors kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected: %1 below the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floors open: gaps could still break them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <comment>a rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether a rule is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fit of a substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time to restore (no plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost of moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU Cloud Sovereignty Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1, weights of the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitutes fit</source>
        <translation>
            <numerusform>%n substitute fits</numerusform>
            <numerusform>%n substitutes fit</numerusform>
        </translation>
    </message>
    <message>
        <source>the quickest takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored, “%1”, does not fit the field: it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ICT services rented</source>
        <translation>
            <numerusform>%n ICT service rented</numerusform>
            <numerusform>%n ICT services rented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>substitutability of %n open</source>
        <translation>
            <numerusform>substitutability of %n open</numerusform>
            <numerusform>substitutability of %n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Digital Resilience Index (IRN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resilient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not resilient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the index’s own criteria: they are not part of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cells filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SecNumCloud 3.2, chapter 19.6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has anyone from outside the EU a veto, or the right to appoint a majority?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keep the rule, %2 do not, %3 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R: resilient, NR: not; filled by you, by the index’s own criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares count filled cells alone. Criteria, weights and thresholds of the index are not part of this program; a filled grid comes in as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part R, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter 19.6: seat, capital and votes of suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broken · %2 unknown · %3 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a supplier and a verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat in the EU: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital: %1 outside by one holder (at most %2), %3 together (at most %4), %5 not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No veto and no majority appointed from outside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the inspector, where its capital is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>of a company</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>share not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: 24 % for one holder, 39 % for all from outside the EU. Who is unknown is never taken as kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table.</source>
        <comment>suppliers</comment>
        <translation>
            <numerusform>%n more in the table.</numerusform>
            <numerusform>%n more in the table.</numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest outside, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside together, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>holders or licences</comment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat in the EU: %1. Capital within the limits: %2 (outside the EU at most %3 by one, %4 together; not known: %5). Capital is entered in the inspector of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>no updates</source>
        <comment>a cell: nothing new can be had</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at worst %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and without updates for some time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first harm on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest time down %1, %2 the MTPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest time down %1, MTPD unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost capacity %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss unknown: no impact per day is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTPD kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTPD broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst state of each service under each scenario, and the longest time down as a multiple of the MTPD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time down ÷ MTPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>This key is not known, and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiteLLM gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n supplier</numerusform>
            <numerusform>%n suppliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, notes and settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiteLlmWords</name>
    <message>
        <source>“%1” goes to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” turns to %2 by its order: a standby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” falls back to “%2”, %3: a standby that takes over at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name without fallbacks of its own falls back to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is another name for “%2”: the same need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a value in this file; the environment of the gateway may override it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names drawn as hard needs of the gateway: %1. Give those that it can do without a smaller weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a wildcard: which models it stands for is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “%1” goes stands in %2, outside this file: unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of “%1” stands in %2, outside this file: unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the provider of “%2” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: who runs %2 is unknown. Name the organisation in the stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 without api_base; where it goes is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: “%2” is a name that its owner gave to a deployment; which model it serves is unknown. Set model_info.base_model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 is not to be had as weights, so what answers at %3 is unknown; it may be another gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the catalogue has no entry for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the country of the region “%2” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: its region stands in %2, outside this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: “%2” spans several countries; none was drawn as the place where it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no model: not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” answers with a text of its own (mock_response) and goes nowhere: not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fallback is given for “%1”, which is no name of this gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” falls back to “%2”, which leads nowhere known: no standby was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” falls back to “%2”, which answers to another kind of call: no standby was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias “%1” leads to “%2”, which is no name of this gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should hold a list: passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should hold keys with values: passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should hold a text: passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section “%1” is not known here: passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is a dependency, and no route to a model. Draw it by hand if it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The included file “%1” could not be read, or lies outside the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” asks for the credential “%2”, which is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” no longer goes to %2, which an earlier import has drawn: kept. Remove it if it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a setting of the gateway itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: for prompts that are too long or refused; no help in an outage, so no standby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: router_settings say otherwise, and win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a secret stands here in clear. It was not kept; consider moving it out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>“%1” is no duration. Write days, hours and minutes as P14D, PT4H or P1DT12H.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2026-11-20, 2026-11 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits with a point: 1234.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no id. Use lower-case letters, digits and single hyphens: gpt-4o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no country. Use the two capital letters of ISO 3166, or EU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no currency. Use the three capital letters of ISO 4217: EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not allowed for “%2”. Use one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is %1, which is out of range. Set it %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 of “%4” is %1, which is out of range. Set it %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The estimate %1, %2, %3 is out of order. Give low, likely and high from the least to the greatest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of “%1” is too long. Keep it to %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check that it is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed. Choose another folder, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the format expected: %2. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer program: version %2, and this one knows versions up to %3. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is malformed: %2. Correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of the wrong type. Write %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nested too deeply. At most %2 levels are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large: %1. The limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML anchors and aliases (&amp; and *) are not read. Write the values out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selector has no test. Say what it selects, for example control: US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is not known here. Check its spelling, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks a rule of its format: %1. Correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending “%1” is not supported. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is taken twice in %2. Give one of the two another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names “%3” as its %2, and there is no such record. Add it, or correct the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requirement “%1” lists the supplier “%2” twice. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would need itself: it could never fall while it stands, and never start again. Name another supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations own one another in a ring: %1. Remove one of these parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a decay, and its phase is “%2”. Only supply, update and train decay: remove the decay or change the phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has service data, and its layer is “%2”. Move it to the layer service, or remove the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has no parameter “%1”. Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “%1” takes another kind of value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives a failover delay to “%2”, which is active. Make it a standby, or remove the delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still in use by %2. Change these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2. The file was left as it is: open a backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something that no document of this program holds (%2), and was not opened. Open a backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 is not what was saved: it was changed or damaged outside this program. Open a backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has saved %1 meanwhile. Save a copy, or save over it: the other version is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read: %2. Save it under another name to go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be kept, and was not made: %1. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being edited by %2 since %3. You can go on: who saves last is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “%1”. “volteface-cli scenarios” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component “%1”. Check the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>The solver %1 cannot be started. Install the package coinor-cbc, or set VOLTEFACE_SOLVER to glpk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solver %1 failed: %2. Set VOLTEFACE_SOLVER to cbc or glpk to take the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solver %1 needs more than the %2 MB that it may take. Ask for fewer moves or candidates, or for a limit of nodes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment and tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips and hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute and cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platforms and gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications and agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal bases and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managed service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-hosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leased hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be lawful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to work at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to be allowed to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New units and spare parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New versions, patches and licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to be trained again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wears out by %1 every 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlawful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity × %1</source>
        <extracomment>capacity times a factor</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price × %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Act, high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI Act, limited risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GDPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DORA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIS 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solvency II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Plans how an organisation gets out of the AI it depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .volteface document, or a file to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shipped sample, for example insurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a day of the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en or fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map, scenarios or report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a component by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window as PNG, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, for example 1920x1080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print how long it took until the window was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value for --%2. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day against which facts are stale, for example 2026-11-20.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select something inferred first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select a component first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Perspectives</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and loss: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, %1, by days to reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to reverse: %1, mean %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) not counted</source>
        <translation>
            <numerusform>%n input not counted</numerusform>
            <numerusform>%n inputs not counted</numerusform>
        </translation>
    </message>
    <message>
        <source>Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cost, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost + loss, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running-cost change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline %1, %2 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline %1, %2 to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From doing nothing to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan brings %1 of loss down to %2 of cost and loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the horizon the services run at %1 with the plan, at %2 without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back within its MTPD, and within the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back within the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to say after how long its loss is unacceptable (MTPD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move would have to be worth its cost: the plan leaves this service as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There would have to be a candidate for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead times would have to be %1 shorter, the longest of them for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more people in the team “%1” would do.</source>
        <translation>
            <numerusform>%n more person in the team “%1” would do.</numerusform>
            <numerusform>%n more people in the team “%1” would do.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work would have to begin %1 earlier: prepare before it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget would have to be %1 larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario does not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every choice and schedule was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes, %2 schedules searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for taken together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recertify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sovereign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>a plan with decisions of one&apos;s own</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no MTPD set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recertification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D%1</source>
        <extracomment>day of a plan, as in &quot;D21&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start moved by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept plan, worked out anew: it was not searched for, so nothing is proven of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven: no plan costs less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan can cost less than the bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the clock: another run may find a better one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by simulation; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every candidate that was looked at will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) rejected</source>
        <translation>
            <numerusform>%n candidate rejected</numerusform>
            <numerusform>%n candidates rejected</numerusform>
        </translation>
    </message>
    <message>
        <source>criticality %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls under the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be had once it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on what it would serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not offer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks the certificate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 control not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 control not accepted, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosting in %1 not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosting in %1 not accepted, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows who controls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows where it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit %1, below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the budget of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 back by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fit of %1 at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not on %2, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays where it is, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not before %2, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-off, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the MTPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 reversible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversibility of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of MTPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have to be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, onboarded once for all moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n services</source>
        <translation>
            <numerusform>for %n service</numerusform>
            <numerusform>for %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>Team load and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves and schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column of a table of moves: the supplier that is left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>column of a table of moves: the supplier that takes its place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never harmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 %2–%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTPD %1: %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTPD, from the first hour down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people at work against head count, per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack has no teams: one person from outside is counted on each task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 person-days, %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not affected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n services are not affected</source>
        <translation>
            <numerusform>%n service is not affected</numerusform>
            <numerusform>%n services are not affected</numerusform>
        </translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is simulated: each service loses its impact per day times the capacity that is missing, until its last move is complete. Without a plan the loss is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums and products are taken column by column: low, likely and high. What several moves share counts once in the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice of moves is solved as a mixed-integer programme with the teams left out of account: whatever the schedule, no plan can come below that bound. Then the tasks are scheduled over the teams and the plan is simulated; its cost and loss is what the simulation says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven bound: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building an evaluation suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute of fine-tunes done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples labelled again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens embedded again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract and review of a new provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inference platform of one’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of identity provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cost of the old supplier, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cost of the new supplier, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who run it, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was chosen by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes cost and loss least; without this move the plan would cost %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes cost and loss least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next best: %1, %2 more in cost and loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other candidate that will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work has to begin by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old supplier runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person-days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are not in the file yet.</source>
        <translation>
            <numerusform>%n edit is not in the file yet.</numerusform>
            <numerusform>%n edits are not in the file yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was saved by somebody else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save yours beside it as a copy, or save over it: the other version is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Property</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access and technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · vital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 · comfort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FR, DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its control, unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache-2.0, proprietary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat, vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hds, secnumcloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.02</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTPD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dora, ai-act-high-risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a supplier must offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: nothing works without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 h, 14 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FR, France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 0, at most 1 (100 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 0 to 1 (100 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (French)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>365 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary (French)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning (French)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened (French)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee for leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice before leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties grow, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change foreseen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>checked %n day ago</numerusform>
            <numerusform>checked %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleStories</name>
    <message>
        <source>Insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model provider cuts off its API, and claims handling stops within three days. Four contracts lead to one maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a chip licence its own GPUs wear out from the seventh month. Something nobody listed lies under eight services of nine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four models from three countries all run on CUDA. Under a chip licence the citizen assistant stops in the eleventh month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectorValues</name>
    <message>
        <source>%1 (any ending)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union (EU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Economic Area (EEA)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectorWords</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity 0, to run and to renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity to renew 0; what runs goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>whom the event hits, what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has too few suppliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be renewed from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of its capacity is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO %1 broken on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTPD %1 broken on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives on its buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two instants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wears out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 suppliers</source>
        <comment>needed of listed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buffer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity = min(%1) = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs on but cannot be renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is down to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is unlawful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been computed for %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <comment>component, “is down”, “day 3”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1, and to the end of the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <comment>component, “is down”, “day 3, 00:00”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: </source>
        <comment>between what is so and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ceased to hold on %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ceased to hold on %2 with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it went out on %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went out on %2 with %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can have no new units or versions since %1, under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can have no new units or versions since %2, under %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is held at %1 since %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held at %2 since %3 by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for %1 of its capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at least %1 of %2 suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and the buffer of %1 ran out on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and without it wears out by %1 every 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which has too few suppliers: %1 listed, %2 needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be renewed either: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is up on %2: nothing that it needs falls short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lives on its buffer for “%1” until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “%1” it loses %2 of what is left every 30 days, the first time on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no supplier to spare for “%1”: %2 of %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at risk: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standby %1 serves “%2” since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its standby %1 takes over on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its standby %1 rests on %2 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rests on %2 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its standby %1 rests on the same provider, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rests on the same provider, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its standby %1 went out with the same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went out with the same event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its standby %1 went out too, with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went out too, with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its standby %1 falls too, through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 falls too, through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its standby %1 is down too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a need, what its other supplier does</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::AboutDialog</name>
    <message>
        <source>window, drawing, PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typeface, by Rasmus Andersson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of the icons, by KDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, command line, results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Volteface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans how an organisation gets out of the AI it depends on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, study it, change it and pass it on under the same terms. It comes without any warranty. It never connects to a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Inter font files are © The Inter Project Authors, under the SIL Open Font License 1.1; they are compiled in unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of moves, as a program of its own where it is installed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::AmountField</name>
    <message>
        <source>%1: how it is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low – likely – high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::AssumptionModel</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure is 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low, likely and high rise in this order: change the other ones first, from the side that moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration is a number above 0: 1.3 where past migrations took 30 % more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::AssumptionsPage</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, id, source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calibration: actual ÷ estimated effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies every effort. 1.3: your past migrations took 30 % more than was estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure that ships with the program stands again. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether buffers and spares count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v1.2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack is empty: there is nothing to audit yet.
Draw it on the map, or import what you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chokepoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal cut sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readings of sovereignty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU cloud sovereignty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autarky horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws that reach abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard lock-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service yet: nothing that a loss could stop. Add a component of the layer “Service” and say what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as SVG, PNG or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>whose loss</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose loss is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which dependence counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <comment>of a country</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of a country is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SecNumCloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DORA register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital Resilience Index (IRN)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CapitalEditor</name>
    <message>
        <source>New holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holders of capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 edits a cell, Delete removes its row. A country may stay unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add a holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veto, or right to appoint a majority, from outside the EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>whether anyone has a veto</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to hold any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together %1: more than there is. Correct a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together %1; the rest is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CatalogueDesk</name>
    <message numerus="yes">
        <source>%n component(s) were brought in, as inferred.</source>
        <translation>
            <numerusform>%n component was brought in, as inferred.</numerusform>
            <numerusform>%n components were brought in, as inferred.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stack was brought up to date with the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no place for it: set VOLTEFACE_USER_CATALOGUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend the mistakes in it first; what cannot be read would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) are kept in your catalogue.</source>
        <translation>
            <numerusform>%n component is kept in your catalogue.</numerusform>
            <numerusform>%n components are kept in your catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in place of a shipped entry.</source>
        <translation>
            <numerusform>%n stands in place of a shipped entry.</numerusform>
            <numerusform>%n stand in place of a shipped entry.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shipped entry holds again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was removed from your catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were imported.</source>
        <translation>
            <numerusform>%n entry was imported.</numerusform>
            <numerusform>%n entries were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volteface::ui::CatalogueDialogs</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step, which Undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CatalogueModel</name>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours, in place of the shipped one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <comment>heading of a layer</comment>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CataloguePanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice, and how many entries have it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the catalogue matches. Try fewer words or filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the map</source>
        <translation>
            <numerusform>Add %n entry to the map</numerusform>
            <numerusform>Add %n entries to the map</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the shipped entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from my catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected components in my catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the whole stack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update from the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export my entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by who controls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drag it onto the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CatalogueUpdate</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field of an organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the need “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New need “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ChartCard</name>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as SVG, PNG or CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ChoiceDialog</name>
    <message>
        <source>Scenarios to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no scenario</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CombineDialog</name>
    <message>
        <source>Combine scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if both happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two scenarios or more, and when each of them starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from day </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which scenario %1 starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These scenarios cannot be combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service goes down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and more that is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They add %1 to the %2 that they lose alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than the %1 that they lose alone: they overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much as they lose alone, taken together: they add nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they stop what none stops alone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without stored plans. How likely the combination is stays unknown: nothing says that these scenarios are independent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that go down: %1 of %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CommandPalette</name>
    <message>
        <source>Search components, actions, scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CompareCard</name>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a service: scenarios are compared by what they do to services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date, being computed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× longest time down ÷ MTPD</source>
        <comment>a caption: cells hold that number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These figures rest on %n inferred record(s), not confirmed.</source>
        <translation>
            <numerusform>These figures rest on %n inferred record, not confirmed.</numerusform>
            <numerusform>These figures rest on %n inferred records, not confirmed.</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these %1 in a year: %2, if they had nothing to do with one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a known likelihood left out.</source>
        <translation>
            <numerusform>%n without a known likelihood left out.</numerusform>
            <numerusform>%n without a known likelihood left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Components and needs that came from the catalogue count in these figures, though nobody has confirmed them. Confirm or reject them to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two scenarios or more at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which scenarios are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as SVG, PNG or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios by services. Enter goes to the first harm and says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CompletionDialog</name>
    <message>
        <source>Complete upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what the stack rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what “%1” rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring in what %n component(s) rest on</source>
        <translation>
            <numerusform>Bring in what %n component rests on</numerusform>
            <numerusform>Bring in what %n components rest on</numerusform>
        </translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in as inferred, to be confirmed or rejected. One step, which Undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>layer, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue knows nothing that is not there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this organisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs another component…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not among the organisations of this stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ComponentTable</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ConstraintsPanel</name>
    <message>
        <source>No teams yet: one person from outside is counted on each task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one person less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one person more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every jurisdiction will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer avoid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceeded by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight: %1 to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit; the plan takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest in the plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor of each need holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight: candidates fell to it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline; up for good on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service whose deadline is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>❘ used by the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked for any more; decisions by hand go too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted jurisdictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule of accepted jurisdictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a provider to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the event, or its notice, to the first day of work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CostWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What costs rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CostWords</name>
    <message>
        <source>person-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU-hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-engineering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recertification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CouplingEditor</name>
    <message>
        <source>Count something else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CouplingModel</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has counted it: the cost of a move is wider for it. 0 says that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted; a need like this one seldom has any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no count: a number, 0 or more, or nothing where nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::CouplingPage</name>
    <message>
        <source>What would have to be changed if the supplier of a need changed. Nothing counted is not nothing there: “unknown” makes the cost of a move wider, and 0 says that there is none. Blocks from a spreadsheet can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupling: needs and what is counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::DayScrubber</name>
    <message>
        <source>Day of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of %2 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::Dock</name>
    <message>
        <source>Put back into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::Document</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::DocumentController</name>
    <message>
        <source>Volteface documents (*.volteface)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Volteface reads (*.volteface *.json *.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>name of a copied file: &quot;%1&quot; is the original&apos;s name without its ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the saved file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since the save are taken back. Undo brings them back.</source>
        <translation>
            <numerusform>%n edit since the save is taken back. Undo brings them back.</numerusform>
            <numerusform>%n edits since the save are taken back. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacks, scenarios, gateway configurations (*.json *.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::Entry</name>
    <message>
        <source>Parameters, billions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active parameters, billions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions of an embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the market since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n at once</numerusform>
            <numerusform>%n at once</numerusform>
        </translation>
    </message>
    <message>
        <source>buffer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could stand in for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit %1</source>
        <comment>how well a substitute serves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the map</source>
        <translation>
            <numerusform>once in the map</numerusform>
            <numerusform>%n times in the map</numerusform>
        </translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::EntryDelegate</name>
    <message>
        <source>in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::EventEditor</name>
    <message>
        <source>Click an event on the timeline to edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (French)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, from day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It neither runs nor renews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on, and cannot be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of its capacity to run is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its running cost is multiplied; capacity stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it hits · %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::EventRow</name>
    <message>
        <source>%1: %2, %3, %4 components hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right move it by a day, with Shift its end, with Ctrl its notice, with Alt by an hour. Enter edits, Delete removes, Ctrl+D duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ships with the program. Duplicate the scenario to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice of %1, known on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1, without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter “%1” sets it: turn it above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hits nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::Exporter</name>
    <message>
        <source>“%1” was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was copied as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack as text (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::FieldEditor</name>
    <message>
        <source>For example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::FigureCard</name>
    <message>
        <source>Export the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as SVG, PNG or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows walk from place to place, Space selects, Enter shows it on the map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings %1</source>
        <comment>with their number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is doubtful about this stack.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::FrameworkDialog</name>
    <message>
        <source>%1, floor %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from the stack: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack proposes nothing here: only a person can know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Floor of the authority for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the answers are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9 choose an answer, Delete withdraws it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed: somebody says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidenced: a document shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the authority sets none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hecked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::GanttView</name>
    <message>
        <source>not before %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::Headline</name>
    <message>
        <source>Who holds the stack: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components without a known cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact resting on them (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that stop without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact of these (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::HeatModel</name>
    <message>
        <source>%1 + ?</source>
        <comment>a loss of which a part is unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the harmed services lose over the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likelihood unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the plan stored for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::HitList</name>
    <message>
        <source>Hits nothing in this stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits %1 of %2 components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components that are hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one under the pointer is pointed at on the map. Enter selects it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ImportDialog</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says nothing that is not there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation>
            <numerusform>%n record added</numerusform>
            <numerusform>%n records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) could not be told from the file: they are drawn as unknown, never guessed.</source>
        <translation>
            <numerusform>%n point could not be told from the file: it is drawn as unknown, never guessed.</numerusform>
            <numerusform>%n points could not be told from the file: they are drawn as unknown, never guessed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens as a new document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step, which Undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s). Nothing was changed.</source>
        <translation>
            <numerusform>%n mistake. Nothing was changed.</numerusform>
            <numerusform>%n mistakes. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::InferredDialog</name>
    <message>
        <source>What was inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was inferred, and nobody has confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer or phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this stack was said or confirmed by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volteface::ui::InspectorPanel</name>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a component on the map or in the outline to see and edit it. Select several to edit them together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::LinksChartCard</name>
    <message>
        <source>Nothing needs anything yet: no link to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links by layer and control</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::MainWindow</name>
    <message>
        <source>Give up what was kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edits were never saved, and are then gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volteface %1 · nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
    <message>
        <source>simulated in %1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved</source>
        <translation>
            <numerusform>%n edit not saved</numerusform>
            <numerusform>%n edits not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was edited since the save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert to the saved file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the re&amp;port as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the &amp;map as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the stack as &amp;text (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the selected components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the map as a &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search and run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the desk&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rrange the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Volteface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Focus on what is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from the &amp;catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete &amp;upstream of the selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the &amp;whole stack upstream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;pdate from the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onfirm what was inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ject what was inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all that &amp;was inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view what was inferred…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep in my catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import entries into my catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport my catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The catalogue has newer facts on %n component(s).</source>
        <translation>
            <numerusform>The catalogue has newer facts on %n component.</numerusform>
            <numerusform>The catalogue has newer facts on %n components.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue entries (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export my catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a scenario from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the scenario to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the scenario from the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack &amp;settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all that was i&amp;nferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst &amp;pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mbine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assu&amp;mptions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couplin&amp;g…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::Map</name>
    <message numerus="yes">
        <source>%n of %1 affected</source>
        <translation>
            <numerusform>%n of %1 affected</numerusform>
            <numerusform>%n of %1 affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on what is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a component here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview and legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/d</source>
        <comment>money lost per day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/yr</source>
        <comment>cost per year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criticality %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organisation · kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred need</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::MapCanvas</name>
    <message>
        <source>Dependency map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys follow dependencies: up to what needs a component, down to what it needs. The outline lists and edits the same components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>instant: state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the map yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a lane to add a component of that layer, or import what you have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::MapStrip</name>
    <message>
        <source>Overview and legend of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::Minimap</name>
    <message>
        <source>Overview: click or drag to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::MoveModel</name>
    <message>
        <source>Space opens why, the menu key changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::OrganisationPage</name>
    <message>
        <source>← Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation · control: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation · control: %1, through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplies · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components that it supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::OutlineModel</name>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the stack, by layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::OwnImportDialog</name>
    <message>
        <source>Import entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1” into my catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in place of the shipped one</source>
        <comment>new or changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in the file; what they are about is left out.</source>
        <translation>
            <numerusform>%n mistake in the file; what it is about is left out.</numerusform>
            <numerusform>%n mistakes in the file; what they are about is left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your catalogue is a file: Undo does not take this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::PairsModel</name>
    <message>
        <source>Together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they stop what neither stops alone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They add nothing to one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services down at some time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both lose together, less what each loses alone over the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped only together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::PairsPage</name>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without stored plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> d</source>
        <comment>days behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter combines the two scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after </source>
        <comment>so many days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ParametersForm</name>
    <message>
        <source>Back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::PerspectiveSwitcher</name>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::PlanStrip</name>
    <message>
        <source>The plan is being worked out anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is being worked out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the plan shown is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: there is no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimise again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::PlanView</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start no earlier than…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start no earlier than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was decided by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing breaks: under this scenario no service is harmed, so there is nothing to plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan meets these demands together:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relax any one of them, and there is a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario in the bar above: a plan is the way out of something that happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no solver: install the program cbc, or build Volteface with GLPK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is being worked out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out in %1 for %2; %3 of %4 services come back in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more in cost and loss than the cheapest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less in cost and loss than the cheapest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good as the cheapest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date: the stack has changed since it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move is worth its cost: doing nothing is the cheapest plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for cannot be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) by hand</source>
        <translation>
            <numerusform>%n decision by hand</numerusform>
            <numerusform>%n decisions by hand</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From doing nothing to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversibility of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts this plan into the document under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what the plan brings into the stack, as records to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kept plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decided, to take back one by one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ProvenanceBanner</name>
    <message>
        <source>Inferred from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is so in your stack: it counts with the rest from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not so: it goes, with what was inferred for it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is what usually lies there; nobody has said that it is so here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::RecentList</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edits to recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that you save are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::RecordTable</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::RecoveryNotice</name>
    <message>
        <source>“%1” was not closed properly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of it cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) after the save of %1 were kept.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>%n edit after the save of %1 was kept.</numerusform>
            <numerusform>%n edits after the save of %1 were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) were kept; the document was never saved.</source>
        <translation>
            <numerusform>%n edit was kept; the document was never saved.</numerusform>
            <numerusform>%n edits were kept; the document was never saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one, at %1: %2.</source>
        <extracomment>%1 is a time of day, %2 the words of an edit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the saved file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::RelationModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buffer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ReportSettingsForm</name>
    <message>
        <source>Cover and foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to the executive committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date as 2026-11-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: states the conclusion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ReportView</name>
    <message>
        <source>page %1 of %2 · %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::RequirementPage</name>
    <message>
        <source>Suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ties it to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::RequirementTable</name>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::RuleDialog</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criticality 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criticality 1–%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted jurisdictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of countries and the sets EU, EEA and NATO: EU, CH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a code nothing is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country and no set: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::SampleCard</name>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioBar</name>
    <message>
        <source>Parameters of this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the scenario day by day (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time to first harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO and MTPD broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services down on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no service harmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+ %n unknown</source>
        <translation>
            <numerusform>+ %n unknown</numerusform>
            <numerusform>+ %n unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>loss over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO · MTPD broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>rests on %n inferred record(s), not confirmed</source>
        <translation>
            <numerusform>rests on %n inferred record, not confirmed</numerusform>
            <numerusform>rests on %n inferred records, not confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>Components and needs that came from the catalogue count in these figures, though nobody has confirmed them. Confirm or reject them to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-engineering · retraining · recertification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the plan: moves, schedule and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time to reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost to reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost to reverse, likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-engineering %1, retraining %2, recertification %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date: something has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioChooser</name>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioEditing</name>
    <message>
        <source>“%1” is in the document now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario saved as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioEditor</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario ships with the program and stays as it is. Its copy is yours to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario at the left, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioForm</name>
    <message>
        <source>How likely it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add a precedent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used nowhere yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioHead</name>
    <message>
        <source>&amp;New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, likelihood, parameters, precedents and sources (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second one like it, in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a copy into the document, which is yours to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario ships with the program and stays as it is. A copy in the document is yours to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 components hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precedent: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioList</name>
    <message numerus="yes">
        <source>%n scenarios</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scenario file(s) could not be read</source>
        <translation>
            <numerusform>%n scenario file could not be read</numerusform>
            <numerusform>%n scenario files could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the files, with line and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new scenario in the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScenarioModel</name>
    <message>
        <source>No scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ScheduleCard</name>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) to onboard</source>
        <translation>
            <numerusform>%n provider to onboard</numerusform>
            <numerusform>%n providers to onboard</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves and schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of moves says the same. Plus and minus zoom, arrows pan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team load and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer pixels a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pixels a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole plan in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as SVG, PNG, CSV, Microsoft Project or calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::SearchBox</name>
    <message>
        <source>Search components, actions, scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and run anything (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::SelectorBuilder</name>
    <message>
        <source>Pick on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the map: select components there, then take them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the selection (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits exactly the components that are selected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a test: a selector hits nothing without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied yet: choose a value where one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is or is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>a test of a selector: &quot;control is US&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>a test of a selector: &quot;control is not US&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components that this test alone hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its subsidiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the tests combine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of these hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more test beside these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of tests of which any holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ServiceRow</name>
    <message>
        <source>RTO %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTPD %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harmed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unharmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO broken on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTPD broken on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ServicesChartCard</name>
    <message>
        <source>No service has been computed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volteface never connects to a network: what you enter stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::SheetArea</name>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::SourcesEditor</name>
    <message>
        <source>New source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::StackDialog</name>
    <message>
        <source>Settings of the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of &amp;day 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts are &amp;stale after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was last checked longer ago fades on the map and stands among the findings. 0: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale then: %1 of %2 records with a date. Without one: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::StateLegend</name>
    <message>
        <source>time to survive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTO broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTPD broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::StatusStrip</name>
    <message>
        <source>The audit is being computed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: what is shown is of an older state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing has been computed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::SupplierRow</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover: how long until a standby takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit: how well it serves this need, from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit: ?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::SuppliersEditor</name>
    <message>
        <source>Add a supplier…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::TablePanel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of needs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::Timeline</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario is chosen: nothing happens, and everything stays up. Choose one at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario has no events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new event on the day in sight, for what is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::TrailBar</name>
    <message>
        <source>Show on map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::UpdateDialog</name>
    <message>
        <source>Update from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the catalogue has learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component and field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where the catalogue is not newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue says nothing else than your stack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ</source>
        <translation>
            <numerusform>%n component differs</numerusform>
            <numerusform>%n components differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to be taken</source>
        <translation>
            <numerusform>%n field to be taken</numerusform>
            <numerusform>%n fields to be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) are just as the catalogue has them; their date moves.</source>
        <translation>
            <numerusform>%n component is just as the catalogue has it; its date moves.</numerusform>
            <numerusform>%n components are just as the catalogue has them; their date moves.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you leave stays as it is, and counts as checked on the catalogue’s date: it is not asked for again before the catalogue learns more. One step, which Undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::ValuePicker</name>
    <message>
        <source>Search, or type a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number counts the components hit. A * at the end stands for any ending: gpt*</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use “%1” (%n hit)</source>
        <translation>
            <numerusform>Use “%1” (%n hit)</numerusform>
            <numerusform>Use “%1” (%n hit)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>volteface::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know what it takes to leave, before you have to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fictional organisations, real providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiteLLM configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.yaml: models, keys, fallbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack or scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volteface-stack JSON, scenario YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop any file on this window. Every import shows a preview before anything changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New empty document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first quarter of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Open the sample.&lt;/b&gt; An insurer’s whole stack, from business services down to chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Choose a scenario&lt;/b&gt; in the bar at the top, such as “OpenAI API cut off”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Drag the day,&lt;/b&gt; or press play: services go down on the map as buffers run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Click a broken card&lt;/b&gt; and read why, step by step, back to the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Change something:&lt;/b&gt; add a standby, lengthen a buffer, and watch what no longer breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Save the report&lt;/b&gt; as a PDF for the people who decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>volteface::ui::WhyPanel</name>
    <message>
        <source>Ask why: click a figure, a service over time, or “Why?” beside a component&apos;s state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the capacity is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
