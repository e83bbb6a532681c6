using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.MeaningTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Dutch, written by hand.</summary>
internal static class DutchTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "nl",
            ReadMeanings = static () => DutchMeanings.Table,

            Conjunctions = Words("en of maar want dus"),
            FunctionWords = Words(
                """
                de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar door wordt heeft die hij
                ze ik je wat werd over deze hebben zich worden meer kan geen tot al wel onder tegen zegt waar waarin waarop waarbij
                waarmee waardoor wie toen terwijl omdat zodat hoewel gaat staat gaan staan ging stond komt komen kwam ligt krijgt moet
                moeten zal zullen zou zouden wil willen hun haar ons
                """
            ),

            Abbreviations = Words(
                """
                dhr mevr mw dr drs ir ing mr prof ds bijv bv enz nr blz p art jl a.s o.a m.n d.w.z i.v.m t.o.v gen kol jhr jkvr jan feb
                mrt apr jun jul aug sept okt nov dec
                """
            ),

            ContinuingVerbs = Words("voegde voegt vervolgde vervolgt"),
            InscriptionNouns = List("spandoek bord poster"),
            ReportingVerbs = Words(
                """
                zei zegt zeiden zeggen verklaarde verklaart vertelde vertelt aldus stelt stelde schrijft schreef reageert reageerde meldt
                meldde benadrukt benadrukte voegt voegde vindt denkt legt antwoordt antwoordde vraagt vroeg waarschuwt waarschuwde erkent
                erkende belooft beloofde herhaalt concludeert concludeerde laat liet noemt noemde roept riep volgens
                """
            ),

            Prepositions = Words(
                """
                aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per sinds te tegen ten ter tijdens tot
                tussen uit van vanaf via volgens voor zonder
                """
            ),

            Pronouns = Words(
                """
                ik jij je u hij zij ze het wij we jullie mij me jou hem haar ons hen hun dit dat deze die wie iemand niemand iedereen
                allen ander andere anderen
                """
            ),

            SpeakerPronouns = Words("hij zij ze"),

            FirstPersonWords = Words("ik mij me mijn wij we ons onze"),
            QuestionLabels = Words("v vraag"),
            AnswerLabels = Words("a antwoord"),

            NonTopics = Words("jaar jaren maand maanden week weken dag dagen uur uren minuut minuten keer deel manier"),

            VerbMarkers = Words("ik hij zij ze wij we jullie te wil kan zal moet mag wordt werd heeft hebben is zijn niet"),

            ClockWords = Words("om uur"),

            PageOpenings = Lines(
                """
                klik hier
                lees ook
                lees meer
                bekijk ook
                bekijk hier
                bekijk de video
                schrijf je in voor onze
                meld je aan voor onze
                abonneer je op
                download onze app
                download de app
                volg ons
                dit artikel is bijgewerkt
                dit bericht wordt aangevuld
                """
            ),

            PagePhrases = Lines(
                """
                werkte mee aan dit artikel
                werkten mee aan dit artikel
                """
            ),

            CreditOpenings = Lines(
                """
                met medewerking van
                geschreven door
                bewerkt door
                verslag van
                """
            ),

            IndefiniteWords = Words("een iemand niemand ander andere anderen enkele sommige sommigen verschillende veel vele"),

            SurnameParticles = Words("van de der den ter ten"),
            JoinsNouns = true,
            RoleEndings = List(
                """
                voorzitter voorzitster woordvoerder woordvoerster directeur minister leider leidster chef econoom topman
                topvrouw burgemeester onderzoeker deskundige trainer coach commandant commissaris kundige
                """
            ),

            Places = PlaceNames.Of("nl"),

            CapitalizesOrigins = true,
            Demonyms = Words(
                """
                nederlandse nederlands belgische belgisch vlaamse vlaams waalse waals brusselse antwerpse gentse limburgse brabantse
                zeeuwse friese groningse amsterdamse rotterdamse haagse utrechtse franse frans britse brits engelse engels schotse ierse
                duitse duits zwitserse oostenrijkse italiaanse italiaans spaanse spaans catalaanse baskische portugese zweedse zweeds
                noorse noors deense deens finse fins ijslandse poolse pools tsjechische slowaakse hongaarse hongaars roemeense bulgaarse
                griekse grieks turkse turks cyprische servische kroatische sloveense bosnische kosovaarse albanese macedonische
                russische russisch oekraïense sovjetrussische tsjetsjeense georgische armeense amerikaanse amerikaans canadese mexicaanse
                cubaanse braziliaanse argentijnse chileense colombiaanse venezolaanse peruaanse chinese chinees japanse japans koreaanse
                noord-koreaanse zuid-koreaanse indiase indonesische filipijnse thaise vietnamese australische nieuw-zeelandse israëlische
                israëlisch palestijnse arabische arabisch egyptische libanese syrische iraakse iraanse saoedische jemenitische afghaanse
                pakistaanse marokkaanse algerijnse tunesische libische soedanese nigeriaanse congolese rwandese keniaanse ethiopische
                somalische zuid-afrikaanse afrikaanse aziatische europese latijns-amerikaanse surinaamse antilliaanse vlaams-brabantse
                west-vlaamse oost-vlaamse katholieke joodse islamitische
                nederlander belg vlaming waal fransman brit engelsman schot ier duitser zwitser oostenrijker italiaan spanjaard portugees
                zweed noor deen fin pool tsjech hongaar roemeen bulgaar griek turk serviër kroaat rus oekraïner amerikaan canadees
                mexicaan braziliaan argentijn chileen colombiaan japanner koreaan indiër indonesiër australiër israëliër palestijn
                marokkaan algerijn tunesiër keniaan ethiopiër zuid-afrikaan française spaanse
                """
            ),

            InstitutionLinks = Words("van voor de het der"),
            LocativePrepositions = Words("in te naar"),

            Organizations = Phrases(
                """
                Tweede Kamer, Eerste Kamer, Raad van State, Hoge Raad, KNMI, RIVM, CBS, NOS, ANP, DNB, De Nederlandsche
                Bank, Openbaar Ministerie, OM, Rijkswaterstaat, ProRail, NS, KLM, ASML, Philips, Shell, ING, FNV, CNV,
                VVD, PvdA, CDA, D66, PVV, GroenLinks, BBB, NSC, NAVO, VN, EU, RET, TU Delft
                """
            ),

            OrganizationsInNews = Phrases(
                $"""
                SP, SGP, ChristenUnie, Verenigde Naties, Europese Unie, Europese Commissie, Europees Parlement, Europese Centrale Bank,
                ECB, IMF, WHO, OESO, Wereldbank, Internationaal Strafhof, Witte Huis, Kremlin, Rode Kruis, Artsen zonder Grenzen, VRT,
                VTM, VT4, RTBF, BRT, Tros, TROS, VARA, VPRO, AVRO, KRO, RTL 4, De Morgen, De Standaard, Het Laatste Nieuws,
                Het Nieuwsblad, Het Belang van Limburg, Gazet van Antwerpen, La Libre Belgique, Humo, Knack, De Telegraaf, de Volkskrant,
                Volkskrant, NRC Handelsblad, Algemeen Dagblad, AD, Het Parool, Studio Brussel, Radio 1, Radio 2, Radio Donna, Canvas,
                Ketnet, NMBS, De Lijn, MIVB, KMI, KBC, Fortis, Dexia, Delhaize, Colruyt, Belgacom, Proximus, Barco, Umicore, Solvay, UCB,
                InBev, Interbrew, Electrabel, CD&V, CVP, VLD, Open VLD, N-VA, Volksunie, VU, SP.A, sp.a, Agalev, Ecolo, PRL, PSC, cdH,
                Vlaams Blok, Vlaams Belang, PVDA, ABVV, ACV, ACLVB, VBO, Unizo, Voka, Rijkswacht, Rekenhof, Arbitragehof,
                Hof van Cassatie, KU Leuven, KUL, VUB, ULB, UGent, UCL, Universiteit Gent, Rode Duivels, RSC Anderlecht, RC Genk,
                Standard Luik, AA Gent, Cercle Brugge, Germinal Beerschot, Roda JC, FC Twente, FC Utrecht, KNVB, Heineken, Ahold,
                Albert Heijn, ABN Amro, Rabobank, Aegon, Akzo Nobel, DSM, KPN, TomTom, Fokker, Corus, Hoogovens, Unilever,
                Schiphol Group, AIVD, MIVD, FIOD, UWV, CPB, SCP, Child Focus, Test-Aankoop, Greenpeace,
                {WorldOrganizations.All}
                """
            ),

            FirstNames = Words($"{GivenNames.DutchMen} {GivenNames.DutchWomen} {WesternGivenNames.Men} {WesternGivenNames.Women}"),
            MasculineFirstNames = Words($"{GivenNames.DutchMen} {WesternGivenNames.Men}"),
            FeminineFirstNames = Words($"{GivenNames.DutchWomen} {WesternGivenNames.Women}"),

            OrganizationWords = Words(
                """
                ministerie bank universiteit hogeschool instituut academie rechtbank gerechtshof hof raad partij bedrijf
                concern maatschappij agentschap bureau unie bond vakbond politie brandweer dienst commissie comité kamer
                senaat regering stichting vereniging vakcentrale federatie organisatie groep centrum ziekenhuis theater
                museum gemeente provincie autoriteit inspectie fonds zaken waterschap openbaar_ministerie parlement school
                fabriek kabinet ploeg agentschap verbond federatie koninklijke krant hogeschool raad leger rekenkamer vakbond
                """
            ),

            RoleModifiers = Lines(
                """
                voormalig, voormalige, oud, ex, vorige, vroegere, toenmalig, toenmalige, gewezen, wijlen, vertrekkend, vertrekkende, scheidend, scheidende
                vice, plaatsvervangend, plaatsvervangende, adjunct, loco, onder
                waarnemend, waarnemende, interim, demissionair, demissionaire
                schaduw, rivaliserende
                assistent, ere, aanstaand, aanstaande, toekomstig, toekomstige, aankomend
                """
            ),

            Aides = Phrases(
                """
                woordvoerder, woordvoerster, advocaat, advocate, adviseur, assistent, assistente, stafchef, kabinetschef, secretaris,
                secretaresse, medewerker, medewerkster, echtgenoot, echtgenote, weduwe, zoon, dochter, broer, zus, moeder, vader,
                opvolger, voorganger, chauffeur, rivaal, vertegenwoordiger
                """
            ),

            OtherPeople = Phrases(
                """
                een ander, een andere, anderen, andere, de ander, de anderen, een derde, een vierde, een tweede, een van hen,
                een van de, één van hen, sommigen, sommige, enkelen, iemand, iemand anders, nog een, velen
                """
            ),

            Roles = Phrases(
                """
                president, premier, minister-president, vicepremier, minister, staatssecretaris, burgemeester, wethouder, kamerlid, tweede
                kamerlid, fractievoorzitter, voorzitter, partijleider, partijvoorzitter, woordvoerder, woordvoerster, ambassadeur,
                directeur, topman, topvrouw, hoofd, rechter, officier van justitie, advocaat, advocate, hoogleraar, professor, dokter,
                arts, onderzoeker, onderzoekster, econoom, analist, generaal, kolonel, kapitein, commissaris, coach, bondscoach, trainer,
                speler, spits, keeper, acteur, actrice, zanger, zangeres, schrijver, schrijfster, journalist, meneer, mevrouw, koning,
                koningin, prins, prinses, paus, bisschop
                """
            ),

            LowerCaseCalendar = true,
            CivilTitles = Words("meneer mevrouw dhr mevr"),
            Calendar = """
                januari februari maart april mei juni juli augustus september oktober november december
                | maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
                """,

            NumberLinks = Words("en"),
            NumberJoiner = "en",

            Numbers = """
                0 nul? 1 een? één? eentje? 2 twee beide? beiden? duo? tweetal? 3 drie 4 vier 5 vijf 6 zes 7 zeven 8 acht? 9 negen 10
                tien tiental? tientallen? 11 elf 12 twaalf dozijn? 13 dertien 14 veertien 15 vijftien 16 zestien 17 zeventien 18
                achttien 19 negentien 20 twintig 30 dertig 40 veertig 50 vijftig 60 zestig 70 zeventig 80 tachtig 90 negentig 100
                honderd honderdtal? honderden? 1000 duizend duizenden? 100000 ton? 1000000 miljoen 1000000000 miljard 1000000000000
                biljoen #1
                eerste? #2 tweede? #3 derde #4 vierde #5 vijfde #6 zesde #7 zevende #8 achtste #9 negende #10 tiende
                """,

            Amounts = """
                1/2: helft
                1/3: derde
                1/4: kwart vierde
                3/4: driekwart
                1/5: vijfde
                1/6: zesde
                1/8: achtste
                1/10: tiende
                1.5: anderhalf anderhalve
                2.5: tweeëneenhalf tweeënhalf
                3.5: drieëneenhalf drieënhalf
                4.5: vierenhalf viereneenhalf
                half: half, halve
                clock-30: half
                clock+15: kwart over
                clock-15: kwart voor
                evening: avonds, avond, middags, middag, nachts
                about: ongeveer, circa, ca, rond, zowat, zo'n, een kleine, plusminus, om en nabij, naar schatting, bijna, ruim
                below: bijna, krap, haast, net geen, een kleine, tegen, onder, minder dan, tot
                above: meer dan, ruim, dik, ruim boven, zeker, minstens, boven, over
                percent: procent
                total: totaal, samen, alles bij elkaar
                decades: jaren
                times: keer, maal, voudig
                age: jarig, jarige, jarigen
                decimal: komma
                outof: van, van de
                every: elke, iedere
                in-year: jarig
                in-month: maands
                in-day: daags
                0.5year: halfjaar
                second: seconden
                minute: minuut minuten
                quarterhour: kwartier kwartieren
                hour: uur uren
                day: dag dagen
                week: week weken
                month: maand maanden
                year: jaar jaren
                decade: decennium decennia
                century: eeuw eeuwen
                """,

            CapitalizedSuffixes = Words("ing ingen heid heden teit schap"),

            PlaceSuffixes = List("se enaar enaren er"),
            InflectionSuffixes = "s en e",
        };
}
