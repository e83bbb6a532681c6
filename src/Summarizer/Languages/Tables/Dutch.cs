using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.MeaningTables;
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

            Organizations = Phrases(
                """
                Tweede Kamer, Eerste Kamer, Raad van State, Hoge Raad, KNMI, RIVM, CBS, NOS, ANP, DNB, De Nederlandsche
                Bank, Openbaar Ministerie, OM, Rijkswaterstaat, ProRail, NS, KLM, ASML, Philips, Shell, ING, FNV, CNV,
                VVD, PvdA, CDA, D66, PVV, GroenLinks, BBB, NSC, NAVO, VN, EU, RET, TU Delft
                """
            ),

            FirstNames = Words($"{GivenNames.DutchMen} {GivenNames.DutchWomen}"),
            MasculineFirstNames = Words(GivenNames.DutchMen),
            FeminineFirstNames = Words(GivenNames.DutchWomen),

            OrganizationWords = Words(
                """
                ministerie bank universiteit hogeschool instituut academie rechtbank gerechtshof hof raad partij bedrijf
                concern maatschappij agentschap bureau unie bond vakbond politie brandweer dienst commissie comité kamer
                senaat regering stichting vereniging vakcentrale federatie organisatie groep centrum ziekenhuis theater
                museum gemeente provincie autoriteit inspectie fonds zaken waterschap openbaar_ministerie parlement school
                fabriek
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

            Calendar = """
                januari februari maart april mei juni juli augustus september oktober november december
                | maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
                """,

            NumberLinks = Words("en"),
            Numbers = """
                0 nul? 1 een? één? eentje? 2 twee beide? duo? 3 drie 4 vier 5 vijf 6 zes 7 zeven 8 acht? 9 negen 10 tien 11 elf 12 twaalf
                dozijn? 13 dertien 14 veertien 15 vijftien 16 zestien 17 zeventien 18 achttien 19 negentien 20 twintig 30 dertig 40
                veertig 50 vijftig 60 zestig 70 zeventig 80 tachtig 90 negentig 100 honderd 1000 duizend 1000000 miljoen 1000000000
                miljard 1000000000000 biljoen #1 eerste? #2 tweede? #3 derde #4 vierde #5 vijfde #6 zesde #7 zevende #8 achtste #9 negende
                #10 tiende
                """,

            CapitalizedSuffixes = Words("ing ingen heid heden teit schap"),

            InflectionSuffixes = "s en e",
        };
}
