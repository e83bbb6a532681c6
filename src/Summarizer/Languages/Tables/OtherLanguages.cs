using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>
/// Languages with a few tables, written by hand: frequent words, so that they are not confused with a related language (Azerbaijani with
/// Turkish, Danish with Swedish), and a few other lists.
/// </summary>
internal static class OtherLanguages
{
    public static IReadOnlyList<Language> All { get; } =
    [
        new()
        {
            Tag = "az",
            OrdinalsEndWithStop = true,
            FunctionWords = Words(
                """
                və bir bu ilə üçün də ki olan olub edib sonra daha deyib isə həm o çox belə kimi onun olaraq ən bildirib etdi edən görə
                """
            ),
            ReportingVerbs = Words("dedi deyib deyir bildirib bildirdi qeyd vurğulayıb söyləyib əlavə"),
            InflectionSuffixes = """
                lar ler i u in un nin nun a e ya ye na ne da de dan den nda nde ndan nden la le li lu si su
                """,
        },
        new() { Tag = "be", SpacesThousands = true },
        new() { Tag = "bg", SpacesThousands = true },
        new()
        {
            Tag = "ca",
            DateLinks = Words("de del"),
            FunctionWords = Words(
                """
                el la els les de del dels que i en un una per amb no és als al es va ha han aquest aquesta són més també però com seva seu
                """
            ),
        },
        new()
        {
            Tag = "da",
            SpacesThousands = true,
            OrdinalsEndWithStop = true,
            FunctionWords = Words(
                """
                og i at det er en til på af for den som med de ikke der har var et fra han vil kan om blev også efter men ved sig hun nu
                skal
                """
            ),
            InflectionSuffixes = "s en n et ens",
        },
        new()
        {
            Tag = "et",
            SpacesThousands = true,
            OrdinalsEndWithStop = true,
            FunctionWords = Words(
                """
                ja on ei et ta oli kui see aga ka oma mis kes nii siis või seda tema selle olid pärast veel juba kuid
                """
            ),
            InflectionSuffixes = "i a u e ga s st le lt l ks ni na ta d de te id sse",
        },
        new()
        {
            Tag = "fi",
            SpacesThousands = true,
            OrdinalsEndWithStop = true,
            FunctionWords = Words(
                """
                ja on ei se että hän oli ovat mutta myös kun tai joka sen mukaan ole kuin jo vain niin nyt mitä jos olla sekä
                """
            ),
            Calendar = """
                tammikuu/tammikuuta/tammikuussa helmikuu/helmikuuta/helmikuussa maaliskuu/maaliskuuta/maaliskuussa
                huhtikuu/huhtikuuta/huhtikuussa toukokuu/toukokuuta/toukokuussa kesäkuu/kesäkuuta/kesäkuussa
                heinäkuu/heinäkuuta/heinäkuussa elokuu/elokuuta/elokuussa syyskuu/syyskuuta/syyskuussa lokakuu/lokakuuta/lokakuussa
                marraskuu/marraskuuta/marraskuussa joulukuu/joulukuuta/joulukuussa
                | maanantai/maanantaina tiistai/tiistaina keskiviikko/keskiviikkona torstai/torstaina perjantai/perjantaina
                lauantai/lauantaina sunnuntai/sunnuntaina
                """,
            InflectionSuffixes = """
                n a ta tta ssa sta an en in on un aan iin oon uun een seen lla lta lle na ksi tta nsa t ien ten iden ita ia issa ista ihin
                illa ilta ille in ssaan lle han kin kaan ko lainen laiset laisen maan maa
                """,
        },
        new()
        {
            Tag = "hr",
            OrdinalsEndWithStop = true,
            FunctionWords = Words(
                """
                i je u na se da su za od s što o koji ne će kao nije iz to bi a te koja ali ili već bio još sam kako prema između
                """
            ),
        },
        new()
        {
            Tag = "hu",
            SpacesThousands = true,
            OrdinalsEndWithStop = true,
            FunctionWords = Words(
                """
                a az és hogy nem is egy ez meg volt csak de már még mint azt el ki van vagy után ezt amely lesz szerint pedig sem
                """
            ),
            InflectionSuffixes = """
                t at et ot ban ben ba be bol bol nak nek val vel ra re rol rol tol tol on en hoz hez nal nel i k ok ek ak ig ert a e ja je
                """,
        },
        new() { Tag = "kk", SpacesThousands = true },
        new()
        {
            Tag = "lt",
            SpacesThousands = true,
            FunctionWords = Words("ir kad yra į iš su ne tai buvo jis bet kaip už apie dėl nuo prie taip pat ar jau tik po per"),
        },
        new()
        {
            Tag = "lv",
            SpacesThousands = true,
            OrdinalsEndWithStop = true,
            FunctionWords = Words("un ir ka no ar par uz arī bet kas tas lai tiek bija pēc vai kā to viņš jau gan nav šo"),
        },
        new()
        {
            Tag = "nb",
            SpacesThousands = true,
            OrdinalsEndWithStop = true,
            FunctionWords = Words(
                """
                og i at det er en til på av for den som med de ikke har var et fra han vil kan om ble også etter men ved seg hun nå skal
                sier ut
                """
            ),
            InflectionSuffixes = "s en n et ens",
        },
        new() { Tag = "nn", SpacesThousands = true },
        new()
        {
            Tag = "sk",
            SpacesThousands = true,
            OrdinalsEndWithStop = true,
            FunctionWords = Words(
                """
                a sa na je v že s z do o to i pre ako ale by za podľa ktoré ktorý bol ktorá sú jeho od pri aj už alebo bude len
                """
            ),
        },
        new()
        {
            Tag = "sl",
            OrdinalsEndWithStop = true,
            FunctionWords = Words("in je v na da se za so ki z ne pa bi s o ni po kot tudi od ter bo pri iz ali še"),
        },
        new() { Tag = "so", FunctionWords = Words("iyo ka oo ee ku la waa uu in ay soo aan ayaa isaga") },
        new() { Tag = "sq", FunctionWords = Words("të e në dhe për një me që nga si është më se ka ai nuk do u kjo ishte por janë") },
        new() { Tag = "sr", OrdinalsEndWithStop = true },
        new()
        {
            Tag = "sw",
            FunctionWords = Words("ya na wa kwa ni katika za la cha kuwa hiyo huo baada huyo lakini kama yake wake alisema"),
        },
        new()
        {
            Tag = "tl",
            FunctionWords = Words(
                """
                ang ng sa na mga at ay ni si para nang hindi ito kay niya may isang kung ako siya rin daw din pa
                """
            ),
        },
        new()
        {
            Tag = "uz",
            FunctionWords = Words(
                """
                va bilan uchun bu bir ham deb edi boʻlgan bo'lgan ega u esa kerak yoki lekin haqida keyin qilish
                """
            ),
        },
    ];
}
