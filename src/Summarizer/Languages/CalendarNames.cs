using System.Collections.Frozen;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>Months and weekdays by language, as news writes them.</summary>
internal sealed class CalendarNames
{
    // Twelve months, then, after the bar, seven weekdays from Monday. Slashes separate variants. Short forms end with a full stop and count
    // only next to digits ("Mar" is also a name).
    private static readonly Dictionary<string, string> Tables = new()
    {
        ["en"] = """
            january/jan. february/feb. march/mar. april/apr. may june/jun. july/jul. august/aug. september/sept./sep. october/oct.
            november/nov. december/dec.
            | monday tuesday wednesday thursday friday saturday sunday
            """,
        ["tr"] = """
            ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
            | pazartesi salı çarşamba perşembe cuma cumartesi pazar
            """,
        ["id"] = """
            januari/jan. februari/pebruari/feb. maret/mar. april/apr. mei juni/jun. juli/jul. agustus/agt./agu./ags. september/sep./sept.
            oktober/okt. november/nopember/nov./nop. desember/des.
            | senin selasa rabu kamis jumat/jum'at/jum sabtu minggu/ahad
            """,
        ["fr"] = """
            janvier/janv. février/févr. mars avril/avr. mai juin juillet/juil. août septembre/sept. octobre/oct. novembre/nov. décembre/déc.
            | lundi mardi mercredi jeudi vendredi samedi dimanche
            """,
        ["de"] = """
            januar/jänner februar märz april mai juni juli august september oktober november dezember
            | montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag
            """,
        ["es"] = """
            enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
            | lunes martes miércoles jueves viernes sábado domingo
            """,
        ["pt"] = """
            janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
            | segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
            """,
        ["it"] = """
            gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
            | lunedì martedì mercoledì giovedì venerdì sabato domenica
            """,
        ["nl"] = """
            januari februari maart april mei juni juli augustus september oktober november december
            | maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
            """,
        ["ru"] = """
            января/январь/январе февраля/февраль/феврале марта/март/марте апреля/апрель/апреле мая/май/мае июня/июнь/июне июля/июль/июле
            августа/август/августе сентября/сентябрь/сентябре октября/октябрь/октябре ноября/ноябрь/ноябре декабря/декабрь/декабре
            | понедельник/понедельника вторник/вторника среда/среду/среды четверг/четверга пятница/пятницу/пятницы суббота/субботу/субботы
            воскресенье/воскресенья
            """,
        ["uk"] = """
            січня/січень/січні лютого/лютий/лютому березня/березень/березні квітня/квітень/квітні травня/травень/травні
            червня/червень/червні липня/липень/липні серпня/серпень/серпні вересня/вересень/вересні жовтня/жовтень/жовтні
            листопада/листопад/листопаді грудня/грудень/грудні
            | понеділок вівторок середа/середу четвер п'ятниця/п'ятницю субота/суботу неділя/неділю
            """,
        ["ar"] = """
            يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/نيسان/أفريل مايو/أيار/ماي يونيو/حزيران/جوان يوليو/تموز/جويلية
            أغسطس/آب/أوت سبتمبر/أيلول أكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول
            | الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
            """,
        ["fi"] = """
            tammikuu/tammikuuta/tammikuussa helmikuu/helmikuuta/helmikuussa maaliskuu/maaliskuuta/maaliskuussa
            huhtikuu/huhtikuuta/huhtikuussa toukokuu/toukokuuta/toukokuussa kesäkuu/kesäkuuta/kesäkuussa heinäkuu/heinäkuuta/heinäkuussa
            elokuu/elokuuta/elokuussa syyskuu/syyskuuta/syyskuussa lokakuu/lokakuuta/lokakuussa marraskuu/marraskuuta/marraskuussa
            joulukuu/joulukuuta/joulukuussa
            | maanantai/maanantaina tiistai/tiistaina keskiviikko/keskiviikkona torstai/torstaina perjantai/perjantaina lauantai/lauantaina
            sunnuntai/sunnuntaina
            """,
    };

    // Months and weekdays that are everyday words in lower case: "may", "pazar" (market), "minggu" (week).
    private static readonly FrozenSet<string> NeedsCapital = new[]
    {
        "en may",
        "en march",
        "en august",
        "id minggu",
        "id ahad",
        "tr pazar",
        "tr ocak",
        "tr ekim",
        "tr mart",
        "tr aralik",
        "tr sali",
        "de mai",
        "id senin",
    }.ToFrozenSet();

    private static readonly FrozenDictionary<string, CalendarNames> Parsed = Tables.ToFrozenDictionary(
        table => table.Key,
        table => new CalendarNames(table.Key, table.Value)
    );

    private static readonly CalendarNames None = new("", "|");

    private readonly string _tag;
    private readonly FrozenDictionary<string, int> _months;
    private readonly FrozenDictionary<string, int> _shortMonths;
    private readonly FrozenDictionary<string, DayOfWeek> _weekdays;

    private CalendarNames(string tag, string table)
    {
        _tag = tag;
        var halves = table.Split('|');
        var months = Entries(halves[0]).ToList();
        _months = Keys(months.Where(entry => !entry.Name.EndsWith('.')));
        _shortMonths = Keys(months.Where(entry => entry.Name.EndsWith('.')));
        _weekdays = Keys(Entries(halves[1])).ToFrozenDictionary(pair => pair.Key, pair => (DayOfWeek)(pair.Value % 7));
    }

    public static CalendarNames Of(Language language) => Parsed.GetValueOrDefault(language.Tag, None);

    /// <summary>The month (1 to 12) at a word and the number of words it spans; 0 if there is no month.</summary>
    public (int Month, int Words) MonthAt(IReadOnlyList<Token> words, int i, bool besideDigits)
    {
        if (i < 0 || i >= words.Count || words[i].Word.Kind != WordKind.Letters)
            return default;
        if (_tag == "ar" && i + 1 < words.Count && _months.TryGetValue($"{words[i].Key}_{words[i + 1].Key}", out var two))
            return (two, 2);
        if (Find(words[i], besideDigits) is > 0 and var month)
            return (month, 1);
        return default;
    }

    public DayOfWeek? WeekdayAt(Token word) => _weekdays.TryGetValue(word.Key, out var day) && IsWritten(word) ? day : null;

    /// <summary>Whether a folded word is a month or a weekday.</summary>
    public bool Contains(string key) => _months.ContainsKey(key) || _weekdays.ContainsKey(key) || _shortMonths.ContainsKey(key);

    private int Find(Token word, bool besideDigits)
    {
        if (_months.TryGetValue(word.Key, out var month))
            return besideDigits || IsWritten(word) ? month : 0;
        return besideDigits && word.IsCapital ? _shortMonths.GetValueOrDefault(word.Key) : 0;
    }

    private bool IsWritten(Token word) => word.IsCapital || !NeedsCapital.Contains($"{_tag} {word.Key}");

    private static IEnumerable<(string Name, int Number)> Entries(string half) =>
        half.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany((names, i) => names.Split('/').Select(name => (name, i + 1)));

    private static FrozenDictionary<string, int> Keys(IEnumerable<(string Name, int Number)> entries) =>
        entries
            .GroupBy(entry => string.Join('_', entry.Name.Split('_').Select(part => WordFolding.Fold(part.TrimEnd('.')))))
            .ToFrozenDictionary(group => group.Key, group => group.First().Number);
}
