using System.Globalization;
using System.Text;

namespace Summarizer.Text;

/// <summary>
/// Folds a word to a key for comparison: lower case, no diacritics, Cyrillic and Greek in Latin letters, digits as ASCII. Outlets drop
/// diacritics and models restore them. Arabic vowel marks and variants of alef, ya and ta marbuta are folded.
/// </summary>
internal static class WordFolding
{
    /// <summary>Longer words are compared by their first letters.</summary>
    private const int MaxLetters = 48;

    private static readonly string?[] Table = new string?[char.MaxValue + 1];

    private static readonly Dictionary<char, string> Letters = Pairs(
        """
        ıi ßss øo łl æae œoe đd ðd þth ħh ŋng əa ŀl ʻ ʼ
        аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ьь эe юyu яya єe іi їi ґg ўu ђdj јj љlj
        њnj ћc џdz әa ғg қk ңn өo ұu үu һh
        αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo
        أا إا آا ٱا ىي ةه یي کك ؤو ئي ء
        """
    );

    /// <summary>The key of a word; empty if it has no letters or digits.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[MaxLetters + 8];
        var length = 0;
        for (var i = 0; i < word.Length && i < 2 * MaxLetters && length < MaxLetters; i++)
        {
            var c = word[i];
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9')
                buffer[length++] = c;
            else if (c is >= 'A' and <= 'Z')
                buffer[length++] = (char)(c | 0x20);
            else
                length += Append(buffer[length..], Table[c] ??= FoldOne(c));
        }

        return new string(buffer[..length]);
    }

    private static int Append(Span<char> buffer, string letters)
    {
        letters.CopyTo(buffer);
        return letters.Length;
    }

    private static string FoldOne(char c)
    {
        if (char.IsSurrogate(c))
            return c.ToString();
        if (char.IsDigit(c))
            return CharUnicodeInfo.GetDecimalDigitValue(c).ToString(CultureInfo.InvariantCulture);
        if (IsIndicMark(c))
            return FoldIndicMark(c);
        if (!char.IsLetter(c))
            return "";
        // Its lower case is not a single character.
        if (c == 'İ')
            return "i";
        var lower = char.ToLowerInvariant(c);
        if (Letters.TryGetValue(lower, out var known))
            return known is "ь" ? "" : known;
        // A Korean syllable is not a letter with a mark.
        if (lower is >= '\uAC00' and <= '\uD7A3')
            return lower.ToString();
        var plain = lower.ToString().Normalize(NormalizationForm.FormD)[0];
        return Letters.GetValueOrDefault(plain, plain.ToString());
    }

    // In the scripts of India, vowels are marks: without them, "flood" and "grew" would be one word.
    private static bool IsIndicMark(char c) => c is >= '\u0900' and <= '\u0DFF' && !char.IsLetter(c);

    // The same place in the block of each script: a dot below a letter, often left out, and a nasal sign with two forms.
    private static string FoldIndicMark(char c) =>
        (c & 0x7F) switch
        {
            0x3C => "",
            0x01 => ((char)(c + 1)).ToString(),
            _ when char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => c.ToString(),
            _ => "",
        };

    private static Dictionary<char, string> Pairs(string table) =>
        table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToDictionary(pair => pair[0], pair => pair[1..]);
}
