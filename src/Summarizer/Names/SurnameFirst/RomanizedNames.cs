using static Summarizer.Languages.WordList;

namespace Summarizer.Names.SurnameFirst;

/// <summary>Korean and Chinese names in Latin letters whose second part has no capital: <c>Kim Jong-un</c>, <c>Li Song-ho</c>.</summary>
internal static class RomanizedNames
{
    private const int MaxSyllable = 6;

    private static readonly IReadOnlySet<string> Surnames = Words(
        """
        ahn an bae baek bai ban bang byun cai cao chae chang chen cheng cheong cho choe choi chon chou chow chu chun chung deng ding dong du
        eom fan fang feng fu gao go gong gu guk guo ha hahn han hao he heo ho hong hsu hu huang huh hwang im jang jeon jeong ji jiang jin jo
        joo ju jun jung kang kim ko koo kung kwak kwon lau lee li liang lim lin liu lo lu luo lyu ma mao min moon nam noh oh pae paek pak
        pang park peng pyo qian ra rhee ri rim ro roh ryang ryu seo shim shin sim so soh sohn son song suh suk sun sung tak tan tang tian
        tsai um wang wei won woo wu xi xia xiao xie xu xue yan yang yao ye yeo yeom yi yim yin yon yong yoo yoon you yu yuan yun zhang zhao
        zheng zhou zhu
        """
    );

    /// <summary>Whether a word in lower case is a surname.</summary>
    public static bool IsSurname(string lower) => Surnames.Contains(lower);

    /// <summary>Whether a word in lower case may be the second syllable of a given name.</summary>
    public static bool IsSyllable(string lower) => lower.Length <= MaxSyllable && lower.All(char.IsLower);

    /// <summary>Whether a name is a surname before a given name of two syllables.</summary>
    public static bool IsFullName(string name) =>
        name.Split(' ') is [var surname, var given]
        && given.Split('-') is [[var first, ..], var second]
        && char.IsUpper(first)
        && IsSyllable(second)
        && IsSurname(surname.ToLowerInvariant());
}
