namespace Summarizer.Languages.LongTables;

/// <summary>The most frequent first names of four generations in German-speaking countries, written by hand.</summary>
internal static class GermanNames
{
    public const string Men = """
        achim adalbert adam adolf adrian ahmed ahmet albert albrecht alex alexander alfons alfred ali alois andré andreas anton armin arne
        arno arnold artur arthur august axel bastian beat ben benedikt benjamin bernd bernhard bert bertram björn bodo boris bruno burkhard
        can carl carlos carsten cem christian christof christoph christopher claas claudio claus clemens colin constantin daniel dario
        david dean denis dennis detlef detlev diego dieter dietmar dietrich dirk domenico dominik eberhard eckart eckhard edgar edmund
        eduard egon ehrenfried elias elmar emil emre enrico enzo erhard eric erich erik ernst erwin eugen fabian fabio falk fatih
        felix ferdinand
        fiete finn florian frank franz fred frederik friedbert friedemann friedhelm friedrich fritz gabriel georg gerald gerd gerhard gernot
        giovanni götz gottfried gregor guido günter günther gunter gunnar gustav hakan hannes hans harald harry hartmut hartwig hasan heiko
        heiner heinrich heinz hellmut helmut hendrik henning henri henrik henry herbert heribert hermann hinnerk hinrich holger
        horst hubert hubertus hugo
        hüseyin ibrahim ignaz igor ingo ismail ivan jakob jan jannik jannis jens jeremias jim joachim jochen joe joel johann johannes john
        jonas jonathan jörg jörn joseph josef josua jost julian julius jürg jürgen justin justus kai karim karl karsten kaspar kay
        kevin kilian kim
        klaus klemens knut konrad konstantin korbinian kurt lars lennart leo leon leonhard leopold levin linus lorenz lothar louis luca
        lucas ludger ludwig luis luka lukas lutz magnus malte manfred manuel marc marcel marco marcus marek mario marius mark marko markus
        marten martin marvin mathias matteo matthias matthis maurice max maximilian mehmet meinhard mesut michael michel mika mike
        mikael miro mirko
        mohamed mohammed moritz murat mustafa nathan nick nico nicolas niels niklas niko nikolai nikolas nikolaus nils noah norbert olaf ole
        oleksij oliver omar onno oskar osman oswald otmar ottmar otto paolo pascal patrick paul pedro peter philip philipp pierre
        pius rafael rainer
        ralf ralph ramon raphael rasmus reiner reinhard reinhold reto richard rico robert robin roger roland rolf roman ron ronald rudi
        rüdiger rudolf ruben rupert sascha samuel sandro sebastian selim sepp severin siegbert siegfried siegmar sigmund silvio simon sönke
        sören stefan steffen stephan steve sven swen tarek theo theodor thilo thomas thorben thore thorsten tilman tilmann tim timo
        timon timothy
        tino tobias tom tomas torben torsten toni udo ulf uli ullrich ulrich urs utz uwe valentin veit victor viktor vincent vinzenz volker
        volkmar waldemar walter walther wassili wenzel werner wieland wilfried wilhelm willi willy winfried wladimir wolf wolfgang wolfram
        yannick yusuf zacharias
        abdul abdullah abdulrahman adnan ahmad amin amir anas arif arda ayman aziz bashir baran barış berat bilal burak cemal
        cengiz deniz emir enes engin ercan erdem erdal erkan faruk farid faisal firas hamid hamza harun hassan hussein idris
        ilyas imran jamal kadir kamal kemal kenan khaled khalid latif levent mahmoud mahmud malik mansour maher marwan mohammad
        mounir muhammad muhammed musa nabil nader nasser nihat ömer onur orhan osama ramazan rami rashid recep reza rıza saad
        saeed said salih samir sami selçuk serdar serkan sinan süleyman tariq tahir tarik tolga turan uğur umut ümit volkan
        walid yahya yasin yassin yavuz youssef yousef yunus zafer ziad aleksandr aleksander alexej andrej anatoli artem bartosz
        bogdan bohdan branko damian darko dawid denys dmitri dmytro dragan dušan georgi goran grzegorz ilja jakub jarosław
        jaroslav jiří josip krzysztof ladislav luboš lukasz maciej maksim marcin mariusz michal miloš miroslav mykola nenad
        nikola oleg oleh ondřej pavel paweł pawel petr piotr predrag radek radoslav rafał ruslan sergej serhij slavko slobodan
        stanislav stanisław taras tomasz tomáš václav vadim vasyl vitali vladimir volodymyr wojciech yuri zbigniew zdeněk zoltan
        zoran ivica lászló laszlo gabor istván jános ferenc sándor cristian dumitru florin ionut mihai radu vasile anders arvid
        bjarne einar erling frode håkon ivar jesper kjell kristian lasse leif morten ola olav oscar rune sigurd sverre torbjörn
        ulrik alain aldo alejandro alessandro álvaro andrew angelo anthony antoine antonio armando barry benoit bernard brad
        brandon brian bruce bryan carlo cédric charles chris christophe craig damien danny dave davide derek didier donald dylan
        edward emanuele emmanuel enrique ernesto ethan étienne federico fernando filippo francesco francisco franck frédéric
        gary gavin geoffrey george giorgio giuseppe glenn greg guillaume hervé howard ian jack jacob jacques james jason javier
        jean jeff jeffrey jeremy jérôme jimmy joão jorge josé juan julien keith kenneth kyle larry laurent leonardo lewis liam
        lorenzo luc luigi luke marcello massimo matthew mathieu mauro michele miguel neil nigel noel olivier owen pablo patrice
        raúl raymond rené ricardo riccardo roberto rodrigo rubén russell ryan salvatore scott sean sébastien sergio stéphane
        stephen steven stuart terry thierry tommaso tony travis tyler vincenzo wayne william xavier yves kwame kofi mamadou
        moussa ousmane ibrahima emeka abebe tesfaye wei minh hiroshi kenji takeshi raj rahul sanjay vijay arjun amit mats jonte
        bosse piet tjark arian levi joris milo jonah
        """;

    public const string Women = """
        adele adelheid agathe agnes aleksandra alexandra alice alina aline almut amelie amina amira ana anastasia andrea anette angela
        angelika angelina anita anja anika anke anna annabell anne annegret anneliese annelie annemarie annett annette annika antje
        antonia ariane
        astrid aurelia ayşe barbara beate beatrice beatrix bernadette bertha bettina bianca bianka birgit birgitta birte britta
        brigitte brunhilde
        camilla carina carla carmen carola carolin caroline cäcilie cäcilia charlotte christa christel christiane christin christina
        christine clara clarissa claudia constanze cordula cornelia corinna dagmar daniela daria denise diana doreen doris dorothea
        dorothee edeltraud edith elena elfriede elif elisa elisabeth elise elke ella ellen elli elsa elsbeth emilia emily emine emma erika
        erna esra esther eva evelin evelyn fabienne fatima fatma felicitas fiona flora franka franziska frauke frieda friederike
        gabi gabriela
        gabriele gerda gerlinde gertraud gertrud gesa gesche gesine gisela grete greta gudrun gundula hanna hannah hanne hannelore hatice
        hedwig heide heidemarie heidi heidrun heike helen helena helene helga henriette henrike hermine herta hertha hilda hilde hildegard
        hiltrud ida ilka ilona ilse imke ina ines inga inge ingeborg ingrid inka irena irene irina iris irma irmgard isabel isabell isabella
        isabelle isolde ivana jacqueline jana janet janina janine jasmin jaqueline jennifer jenny jessica joana johanna josefine josephine
        judith jule julia juliane julie jutta karen karin karina karla karola karolin karoline katarina katharina kathrin katja katrin
        kerstin kim kirsten klara konstanze kornelia kristin kristina lara laura lea leila lena leni leonie leyla lia lieselotte lilli lilly
        lina linda lisa liselotte lotte louisa louise lucia luisa luise lydia madeleine magda magdalena maike maja malin mandy manuela mara
        mareike maren margarete margareta margarethe margit margot margret maria mariam marianne marie marina marion marit marlene marlies
        marta martha martina mathilde maya mechthild meike melanie melina melissa merle meryem mia michaela michelle mina mirja
        miriam mirjam
        mona monika monique nadia nadine nadja nancy natalia natalie natascha nele nicola nicole nina nora norma olga olivia patricia paula
        pauline petra pia ramona raphaela rebecca rebekka regina regine regula renate ricarda rita romy ronja rosa rosemarie roswitha ruth
        sabine sabrina sandra sara sarah saskia selina selma senta sibylle sigrid silja silke silvana silvia simone sina sofia sofie sonja
        sophia sophie stefanie steffi stella stephanie susan susanna susanne svea svenja svetlana sybille sylvia tabea tamara tania tanja
        tatjana teresa thea theresa therese tina traudel trude tuğba ulla ulrike ursula uta ute valentina valerie vanessa vera verena
        veronika viktoria viola vivian waltraud wencke wiebke wilhelmine wilma yasemin yasmin yvonne zeynep zoe
        samira aisha aylin amal asma aya azra bahar bushra canan ceren dilan dilara ebru eda ece emel fadime farah filiz gizem
        gül gülay gülsen hacer hafsa havva hülya iman ilknur jamila khadija lamia latifa layla malika maryam medine melek meltem
        naima nalan nasrin nermin nesrin nilgün noura nuray nurcan oya özlem parisa pinar rabia rania rana rima sabiha safiye
        salma samia seda selin semra sevda sevgi shirin sibel soraya tülay yağmur yeliz yusra zahra zainab zehra zübeyde
        agnieszka alicja anastasija barbora beata bożena dagmara danuta dorota ewa grażyna halina iwona jadwiga jelena joanna
        justyna kasia katarzyna ksenia larissa ljudmila ludmila lucie małgorzata marija milena mirjana nadeschda natalija oksana
        olena paulina polina snezana swetlana tetjana urszula valentyna vesna wiktoria yulia julija zdenka zuzana dragana
        gordana jovana ivanka mirela ileana ioana mihaela raluca simona freya inger liv merete sigrun solveig signe tove abigail
        amy ann ashley beth carol chantal chiara chloe christelle claire corinne deborah delphine elaine elizabeth florence
        giulia hazel heather jane jill joan joyce katherine kate kelly laetitia laure laurence lorena lucy manon margaux mary
        megan mercedes nathalie noemi océane odile pilar rachel ruby sally sheila sylvie virginie viviane adaeze amara chioma
        fatou mariama aminata ngozi abena efua mei yuki linh huong priya anjali lakshmi sunita deepa kavita mila lotta mathilda
        matilda tilda juna elina malia alea luna ava finja fenja jette levke lou lene tessa thalia tara vivien yara rosalie
        """;

    /// <summary>
    /// What a compound noun for a person ends with: "Vorstandschefin", "Polizeisprecher". The feminine has <c>in</c> where nothing follows
    /// a
    /// slash.
    /// </summary>
    public static IReadOnlyList<string> Roles { get; } =
    [
        .. WordList
            .List(
                """
                präsident präses/ minister meister sprecher chef leiter direktor sekretär vorstand/vorständin vorsitzender/vorsitzende
                vorsteher führer beauftragter/beauftragte kommissar anwalt/anwältin richter arzt/ärztin trainer coach/ spieler politiker
                forscher experte/expertin wissenschaftler biologe/biologin loge/login inhaber besitzer händler abgeordneter/abgeordnete
                kandidat jurist berater therapeut ingenieur architekt künstler sänger musiker autor regisseur intendant redakteur reporter
                journalist aktivist polizist kollege/kollegin obmann/obfrau kaufmann/kauffrau wehrmann/wehrfrau rat/rätin bürger
                wirt bauer/bäuerin
                halter pfleger schützer retter träger schüler student lehrer professor pfarrer bischof/bischöfin pastor kanzler senator
                dezernent referent kommandant offizier sieger gewinner läufer schwimmer fahrer reiter hüter stürmer kapitän profi/
                verteidiger gründer eigentümer betreiber veranstalter organisator kurator moderator koordinator inspektor manager
                unternehmer
                arbeiter geber nehmer gegner bewohner nachbar zeuge/zeugin mutter/ vater/ sohn/ tochter/ bruder/ schwester/ ökonom volkswirt
                analyst stratege/strategin bäcker metzger koch/köchin gärtner förster jäger fischer schäfer winzer imker chemiker
                physiker techniker
                kritiker historiker mathematiker informatiker mechaniker kanzlerin/ beamter/beamtin ermittler fahnder sanitäter
                schauspieler tänzer maler schriftsteller dichter regierungschef ministrant mönch/nonne imam/ rabbiner dirigent komponist
                pianist geiger lektor verleger bibliothekar archäologe/archäologin demokrat liberaler/liberale grüner/grüne linker/linke
                landwirt züchter jockey/ pilot matrose/matrosin bootsmann/ obmann/ rentner pensionär urlauber besucher
                käufer kunde/kundin
                angeklagter/angeklagte beschuldigter/beschuldigte verdächtiger/verdächtige betroffener/betroffene juwelier hotelier bankier/
                    gutachter prüfer kontrolleur inspizient statiker notar ministerialrat/ vertreter stellvertreter schatzmeister
                """
            )
            .SelectMany(role =>
                role.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var one] && !role.EndsWith('/')
                    ? [one, one + "in"]
                    : role.Split('/', StringSplitOptions.RemoveEmptyEntries)
            )
            .Distinct(),
    ];
}
