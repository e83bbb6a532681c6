using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.InNews;
using Summarizer.Languages.LongTables.MeaningTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Romanian, written by hand.</summary>
internal static class RomanianTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "ro",
            ReadMeanings = static () => RomanianMeanings.Table,

            FunctionWords = Words(
                """
                și în de la a cu pe că nu o un din care mai este fost pentru sunt ca au se prin după sau dar ce fi al cele lui acest
                această unde când cărei cărui căror într dintr deși
                """
            ),

            Abbreviations = Words(
                """
                dl dna d-na d-l dr prof ing av gen col lt cpt mr str bd nr pag p art alin etc ș.a tel jud sf vol ian feb apr iun iul aug
                sept oct nov dec mil mld
                """
            ),

            UnitAbbreviations = Words("mil mld"),

            ContinuingVerbs = Words("adăugat adaugă continuat continuă conchis încheiat"),
            ReportingVerbs = Phrases(
                """
                a spus, a declarat, a afirmat, a precizat, a adăugat, a explicat, a subliniat, a menționat, a transmis, a anunțat, a
                scris, a susținut, a arătat, a răspuns, a întrebat, a povestit, a comentat, a recunoscut, a avertizat, a completat, a
                conchis, a mărturisit, a punctat, au declarat, au spus, au transmis, au precizat, spune, spun, spunea, declară, afirmă,
                precizează, adaugă, explică, subliniază, susține, susțin, scrie, transmite, anunță, arată, crede, consideră, potrivit,
                conform
                """
            ),

            Prepositions = Words(
                """
                la de din pe cu pentru prin în într întru între după înainte despre spre către până fără sub peste lângă contra împotriva
                asupra datorită potrivit conform dintre printre
                """
            ),

            Pronouns = Words(
                """
                eu tu el ea noi voi ei ele mă te se ne vă îl o îi le mie ție lui lor mine tine sine acesta aceasta aceștia acestea acela
                aceea cine cineva nimeni toți fiecare altul alta alții altele
                """
            ),

            SpeakerPronouns = Words("el ea ei ele acesta aceasta"),

            FirstPersonWords = Words("eu mă mine mie îmi meu mea mei mele noi ne nouă nostru noastră noștri noastre"),
            QuestionLabels = Words("î întrebare"),
            AnswerLabels = Words("r răspuns"),

            NonTopics = Words("an ani lună luni săptămână săptămâni zi zile oră ore minut minute fel mod parte"),

            VerbMarkers = Words("nu se a au fost fi eu el ea ei ele va vor să poate pot trebuie"),

            ClockWords = Words("ora"),

            PageOpenings = Lines(
                """
                click aici
                dați click aici
                dă click aici
                apasă aici
                citește și
                citește mai mult
                citeşte şi
                citiți și
                vezi și
                vezi video
                urmărește videoclipul
                urmărește-ne
                urmăriți-ne
                abonează-te la
                abonați-vă la
                descarcă aplicația
                descărcați aplicația
                alătură-te
                știre în curs de actualizare
                """
            ),

            PagePhrases = Lines(
                """
                a contribuit la acest articol
                au contribuit la acest articol
                """
            ),

            CreditOpenings = Lines(
                """
                editat de
                redactat de
                relatare de
                scris de
                """
            ),

            IndefiniteWords = Words("un o cineva nimeni altul alta alții altele unii unele câțiva câteva mulți multe"),

            Places = PlaceNames.Of("ro").And(RomanianNames.Places).And(WorldPlaces.Latin),
            OrganizationsInNews = Phrases($"{RomanianNames.Organizations}, {WorldOrganizations.All}"),
            FamousNames = Words(RomanianNames.Famous),
            GenitiveWords = Words("al a ai ale"),
            InstitutionLinks = Words("al a ai ale de pentru"),
            FieldConjunctions = Words("și"),

            Organizations = Phrases(
                """
                PSD, PNL, USR, UDMR, AUR, BNR, DNA, CNAIR, ISU, MAE, SRI, CCR, INS, CFR, Guvernul, Parlamentul, Senatul,
                Camera Deputaților, Comisia Europeană, Banca Națională a României, Agerpres, Romgaz, Hidroelectrica,
                ONU, NATO, UE
                """
            ),

            FirstNames = Words(
                $"""
                {GivenNames.RomanianMen} {RomanianNames.Men} {GivenNames.RomanianWomen} {RomanianNames.Women}
                {WesternGivenNames.Men} {WesternGivenNames.Women}
                """
            ),
            MasculineFirstNames = Words($"{GivenNames.RomanianMen} {RomanianNames.Men} {WesternGivenNames.Men}"),
            FeminineFirstNames = Words($"{GivenNames.RomanianWomen} {RomanianNames.Women} {WesternGivenNames.Women}"),

            OrganizationWords = Words(
                """
                ministerul ministerului banca băncii universitatea universității institutul institutului academia
                academiei curtea curții tribunalul tribunalului judecătoria partidul partidului compania companiei
                societatea societății agenția agenției uniunea uniunii alianța alianței consiliul consiliului poliția
                poliției jandarmeria inspectoratul inspectoratului comisia comisiei comitetul comitetului guvernul
                guvernului parlamentul parlamentului senatul senatului camera camerei fundația fundației asociația
                asociației federația federației confederația confederației sindicatul sindicatului parchetul parchetului
                direcția direcției primăria primăriei prefectura spitalul spitalului teatrul teatrului muzeul muzeului
                grupul grupului organizația organizației autoritatea autorității administrația administrației casa casei
                oficiul oficiului centrul centrului serviciul serviciului liceul liceului colegiul colegiului școala școlii
                biblioteca bibliotecii opera operei filarmonica filarmonicii ambasada ambasadei arhiepiscopia episcopia episcopiei
                mitropolia mitropoliei dieceza diecezei parohia clubul clubului fondul fondului regia regiei clinica departamentul
                departamentului biroul biroului liga ligii prefecturii consulatul consulatului frontul frontului garda brigada
                """
            ),

            NameCases = Lines(
                """
                p a ei
                p ia iei
                p - ului ul
                p ul ului
                p ea ei
                """
            ),

            RoleModifiers = Lines(
                """
                fost, fostul, fosta, ex, precedentul, precedenta, anteriorul, anterioara, defunctul, demisionar
                vice, adjunct, adjunctă, adjunctul, sub
                interimar, interimară, în exercițiu
                rival, adversar
                asistent, asistentul, onorific, viitorul, viitoarea, ales, aleasă, desemnat
                """
            ),

            Aides = Phrases(
                """
                purtător de cuvânt, purtătorul de cuvânt, purtătoarea de cuvânt, avocat, avocatul, avocata, consilier, consilierul,
                consiliera, asistentul, asistenta, șeful de cabinet, secretarul, secretara, soția, soțul, văduva, fiul, fiica, fratele,
                sora, mama, tatăl, succesorul, predecesorul, șoferul, rivalul, reprezentantul, colaboratorul, adjunctul
                """
            ),

            OtherPeople = Phrases(
                """
                altul, alta, alții, altele, un alt, o altă, ceilalți, celălalt, un al doilea, o a doua, un al treilea, o a treia,
                al treilea, un al patrulea, unul dintre, una dintre, unul din, unii, unele, cineva, altcineva, câțiva, mulți
                """
            ),

            Roles = Phrases(
                """
                președinte, președintele, președinta, vicepreședinte, vicepreședintele, premier, premierul, prim-ministru, prim-ministrul,
                vicepremier, vicepremierul, ministru, ministrul, ministra, secretar de stat, secretarul de stat, deputat, deputatul,
                deputata, senator, senatorul, senatoarea, primar, primarul, primărița, viceprimar, viceprimarul, prefect, prefectul,
                purtător de cuvânt, purtătorul de cuvânt, purtătoarea de cuvânt, ambasador, ambasadorul, ambasadoarea, director,
                directorul, directoarea, șef, șeful, șefa, lider, liderul, judecător, judecătorul, judecătoarea, procuror, procurorul,
                procuroarea, avocat, avocatul, avocata, profesor, profesorul, profesoara, doctor, doctorul, medic, medicul, cercetător,
                cercetătorul, cercetătoarea, economist, economistul, economista, analist, analistul, analista, general, generalul,
                colonel, colonelul, comisar, comisarul, antrenor, antrenorul, antrenoarea, jucător, jucătorul, jucătoarea, actor, actorul,
                actrița, cântăreț, cântărețul, cântăreața, scriitor, scriitorul, scriitoarea, jurnalist, jurnalistul, jurnalista, domnul,
                doamna, papa, patriarhul, regele, regina
                """
            ),

            BoilerplateOpenings = Lines(
                """
                abonează-te la newsletterul nostru
                abonează-te la newsletter
                abonează-te la
                urmărește-ne pe
                urmărește știrile
                toate drepturile rezervate
                """
            ),

            BoilerplateLines = Lines(
                """
                citește și:
                citeşte şi:
                citește și :
                vezi și:
                citiți și:
                """
            ),

            LowerCaseCalendar = true,
            Calendar = """
                ianuarie/ian. februarie/feb. martie aprilie/apr. mai iunie iulie august septembrie/sept. octombrie/oct. noiembrie/nov.
                decembrie/dec.
                | luni marți miercuri joi vineri sâmbătă duminică
                """,

            CalendarHomonyms = Words("mai luni"),

            CapitalizedSuffixes = Words("ul ului ții lor iștii"),

            NumberLinks = Words("și de"),
            Numbers = """
                0 zero? 1 un? o? una? unu? 2 doi două pereche? ambii? ambele? 3 trei 4 patru 5 cinci 6 șase 7 șapte 8 opt 9 nouă? 10
                zece zeci? 11 unsprezece 12 doisprezece douăsprezece duzină? 13 treisprezece 14 paisprezece 15 cincisprezece 16
                șaisprezece 17 șaptesprezece 18 optsprezece 19 nouăsprezece 20 douăzeci 30 treizeci 40 patruzeci 50 cincizeci 60
                șaizeci 70 șaptezeci 80 optzeci 90 nouăzeci 100 sută sute? 1000 mie mii? 1000000 milion milioane 1000000000 miliard
                miliarde 1000000000000 trilion trilioane #1 primul? prima? #2 doilea? doua? #3 treilea treia #4 patrulea patra #5
                cincilea cincea
                """,

            Amounts = """
                1/2: jumătate jumătatea
                1/3: treime treimi treimea
                1/4: sfert sferturi sfertul
                1/5: cincime cincimi
                1/6: șesime șesimi
                1/8: optime optimi
                1/10: zecime zecimi
                half: jumătate
                quarter: sfert
                evening: seara, seară, după amiaza, noaptea
                about: circa, aproximativ, aproape, vreo, în jur de, cam, aproape de, în jurul a
                below: aproape, sub, mai puțin de, până la, aproape de
                above: peste, mai mult de, mai bine de, cel puțin
                before unit: de
                percent: sută, procent, procente
                total: total, împreună, ansamblu
                decades: anii, anilor, deceniul
                times: ori
                decimal: virgulă
                outof: din, din cele
                0.5year: semestru
                second: secunde
                minute: minut minute
                hour: oră ore ora
                day: zi zile
                week: săptămână săptămâni
                month: lună luni
                year: an ani
                decade: deceniu decenii
                century: secol secole
                """,
            PlaceSuffixes = List("ean ene enc esc ez"),
        };
}
