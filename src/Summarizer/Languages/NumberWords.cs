using System.Collections.Frozen;
using Summarizer.Text;

namespace Summarizer.Languages;

/// <summary>The meaning of a word in a number.</summary>
/// <param name="Value">The value, or the factor of a magnitude.</param>
/// <param name="IsWeak">
/// Whether it often has another meaning (<c>one</c>, <c>altı</c>): it counts as evidence in an article but not as a claim in a sentence.
/// </param>
internal readonly record struct NumberWord(decimal Value, NumberWordKind Kind, bool IsWeak);

/// <summary>How a number word combines with others.</summary>
internal enum NumberWordKind
{
    /// <summary>A number below 100.</summary>
    Unit,

    Ordinal,

    /// <summary>Indonesian <c>belas</c>: plus ten.</summary>
    Teen,

    /// <summary>Indonesian <c>puluh</c>: times ten.</summary>
    Tens,

    Hundred,

    Magnitude,
}

/// <summary>
/// Number words by language. In the tables a value precedes its words; <c>?</c> marks weak words, <c>#</c> ordinals, <c>+</c> and <c>*</c>
/// the Indonesian teens and tens.
/// </summary>
internal static class NumberWords
{
    private const string Symbols =
        "1000 k 1000000 m mn mio mln 1000000000 bn mrd mlrd mia 1000000000000 tn trn 10000 万 100000000 亿 億 1000 千 100 百";

    private static readonly Dictionary<string, string> Tables = new()
    {
        ["en"] = """
            0 zero nil? 1 one? single? once? 2 two both? twice? double? pair? couple? duo? twin? twins? 3 three triple? trio?
            4 four quadruple? 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve dozen? 13 thirteen 14 fourteen 15 fifteen
            16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty 50 fifty half? 60 sixty 70 seventy 80 eighty
            90 ninety 100 hundred 1000 thousand 1000000 million 1000000000 billion 1000000000000 trillion #1 first? #2 second? #3 third
            #4 fourth quarter? #5 fifth #6 sixth #7 seventh #8 eighth #9 ninth #10 tenth #11 eleventh #12 twelfth #20 twentieth
            """,
        ["tr"] = """
            0 sıfır 1 bir? tek? 2 iki çift? ikisi? ikili? 3 üç üçü? 4 dört 5 beş 6 altı? 7 yedi? 8 sekiz 9 dokuz 10 on? 20 yirmi 30 otuz
            40 kırk? 50 elli? yarı? 60 altmış 70 yetmiş 80 seksen 90 doksan 100 yüz? 1000 bin? 1000000 milyon 1000000000 milyar
            1000000000000 trilyon
            #1 birinci? ilk? #2 ikinci? #3 üçüncü #4 dördüncü #5 beşinci #6 altıncı #7 yedinci #8 sekizinci #9 dokuzuncu #10 onuncu
            #20 yirminci
            """,
        ["id"] = """
            0 nol 1 satu? 2 dua kedua? keduanya? berdua? 3 tiga ketiga? ketiganya? bertiga? 4 empat keempat? 5 lima kelima? 6 enam keenam?
            7 tujuh ketujuh? 8 delapan kedelapan? 9 sembilan kesembilan? 10 sepuluh 11 sebelas +10 belas *10 puluh 100 ratus seratus
            1000 ribu seribu? rb 1000000 juta sejuta? jt 1000000000 miliar milyar 1000000000000 triliun trilyun
            """,
        ["fr"] = """
            0 zéro? 1 un? une? 2 deux 3 trois 4 quatre 5 cinq 6 six 7 sept 8 huit 9 neuf? 10 dix 11 onze 12 douze douzaine? 13 treize
            14 quatorze 15 quinze quinzaine? 16 seize 20 vingt vingts vingtaine? 30 trente trentaine? 40 quarante quarantaine?
            50 cinquante cinquantaine? 60 soixante soixantaine? 80 octante 70 septante 90 nonante 100 cent cents centaine?
            1000 mille millier? 1000000 million millions 1000000000 milliard milliards #1 premier? première? #2 deuxième? second? seconde?
            #3 troisième #4 quatrième #5 cinquième #6 sixième #7 septième #8 huitième #9 neuvième #10 dixième 2 couple? double? paire?
            3 triple? tiers? 4 quart?
            """,
        ["de"] = """
            0 null? 1 ein? eine? einen? einem? einer? eines? eins? 2 zwei beide? beiden? zweier? 3 drei dreier? 4 vier 5 fünf 6 sechs
            7 sieben? 8 acht? 9 neun 10 zehn 11 elf 12 zwölf dutzend? 13 dreizehn 14 vierzehn 15 fünfzehn 16 sechzehn 17 siebzehn
            18 achtzehn 19 neunzehn 20 zwanzig 30 dreißig 40 vierzig 50 fünfzig 60 sechzig 70 siebzig 80 achtzig 90 neunzig 100 hundert
            1000 tausend 1000000 million millionen 1000000000 milliarde milliarden 1000000000000 billion billionen
            """,
        ["es"] = """
            0 cero 1 uno? un? una? 2 dos ambos? ambas? 3 tres 4 cuatro 5 cinco 6 seis 7 siete 8 ocho 9 nueve 10 diez 11 once 12 doce docena?
            13 trece 14 catorce 15 quince 16 dieciséis 17 diecisiete 18 dieciocho 19 diecinueve 20 veinte 21 veintiuno veintiún 22 veintidós
            23 veintitrés 24 veinticuatro 25 veinticinco 26 veintiséis 27 veintisiete 28 veintiocho 29 veintinueve 30 treinta 40 cuarenta
            50 cincuenta 60 sesenta 70 setenta 80 ochenta 90 noventa 100 cien ciento cientos? 1000 mil 1000000 millón millones
            1000000000000 billón billones #3 tercero tercera tercer #4 cuarto? cuarta? #5 quinto quinta
            """,
        ["ru"] = """
            0 ноль? 1 один? одна? одно? одного? одной? 2 два две двух двум двумя двое? оба? обе? 3 три трех трёх трем трём тремя трое?
            4 четыре четырех четырёх четырем четверо? 5 пять пяти пятью пятеро? 6 шесть шести 7 семь семи 8 восемь восьми 9 девять девяти
            10 десять десяти 11 одиннадцать 12 двенадцать двенадцати 13 тринадцать 14 четырнадцать 15 пятнадцать 16 шестнадцать
            17 семнадцать 18 восемнадцать 19 девятнадцать 20 двадцать двадцати 30 тридцать тридцати 40 сорок 50 пятьдесят 60 шестьдесят
            70 семьдесят 80 восемьдесят 90 девяносто 100 сто ста 1000 тысяча? тысячи тысяч тыс 1000000 миллион миллиона миллионов млн
            1000000000 миллиард миллиарда миллиардов млрд 1000000000000 триллион триллиона триллионов трлн
            #2 второй? вторая? второго? #3 третий третья третьего #4 четвертый четвёртый #5 пятый
            """,
        ["ar"] = """
            1 واحد? واحدة? 2 اثنان اثنين اثنتان اثنتين 3 ثلاثة ثلاث 4 أربعة أربع 5 خمسة خمس 6 ستة ست? 7 سبعة سبع 8 ثمانية ثماني ثمان
            9 تسعة تسع 10 عشرة? عشر? 20 عشرون عشرين 30 ثلاثون ثلاثين 40 أربعون أربعين 50 خمسون خمسين 60 ستون ستين 70 سبعون سبعين
            80 ثمانون ثمانين 90 تسعون تسعين 100 مئة? مائة? 1000 ألف? آلاف? الف? 1000000 مليون ملايين? 1000000000 مليار مليارات? بليون
            1000000000000 تريليون
            """,
    };

    private static readonly FrozenDictionary<string, FrozenDictionary<string, NumberWord>> Parsed = Tables.ToFrozenDictionary(
        table => table.Key,
        table => Parse(table.Key, table.Value)
    );

    private static readonly FrozenDictionary<string, NumberWord> OnlySymbols = Parse("", "");

    /// <summary>By folded word.</summary>
    public static FrozenDictionary<string, NumberWord> Of(Language language) => Parsed.GetValueOrDefault(language.Tag, OnlySymbols);

    private static FrozenDictionary<string, NumberWord> Parse(string tag, string table)
    {
        var words = new Dictionary<string, NumberWord>();
        var (value, kind) = (0m, NumberWordKind.Unit);
        foreach (var entry in $"{table} {Symbols}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var number = entry.TrimStart('#', '+', '*');
            if (char.IsAsciiDigit(number[0]))
                (value, kind) = (decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), KindOf(entry[0], number.Length));
            else
                words.TryAdd(WordFolding.Fold(entry.TrimEnd('?')), new NumberWord(value, kind, entry.EndsWith('?')));
        }

        if (tag == "de")
            AddGermanCompounds(words);
        return words.ToFrozenDictionary();
    }

    private static NumberWordKind KindOf(char mark, int digits) =>
        mark switch
        {
            '#' => NumberWordKind.Ordinal,
            '+' => NumberWordKind.Teen,
            '*' => NumberWordKind.Tens,
            _ => digits switch
            {
                3 => NumberWordKind.Hundred,
                > 3 => NumberWordKind.Magnitude,
                _ => NumberWordKind.Unit,
            },
        };

    // "fünfundzwanzig", "dreihundert": German writes these as one word.
    private static void AddGermanCompounds(Dictionary<string, NumberWord> words)
    {
        var units = words.Where(word => word.Value is { Kind: NumberWordKind.Unit, Value: > 0 and < 10 }).ToList();
        var tens = words.Where(word => word.Value is { Kind: NumberWordKind.Unit, Value: >= 20 } && word.Value.Value % 10 == 0).ToList();
        foreach (var (unit, number) in units)
        {
            foreach (var (ten, tenfold) in tens)
                words.TryAdd(unit + "und" + ten, new NumberWord(tenfold.Value + number.Value, NumberWordKind.Unit, false));
            words.TryAdd(unit + "hundert", new NumberWord(100 * number.Value, NumberWordKind.Ordinal, false));
            words.TryAdd(unit + "tausend", new NumberWord(1000 * number.Value, NumberWordKind.Ordinal, false));
        }
    }
}
