using Summarizer.Languages;

namespace Summarizer.Names.SurnameFirst;

/// <summary>A word with its particle: <c>이창선은</c>.</summary>
/// <param name="Text">The word as written.</param>
/// <param name="Stem">The word without its particle.</param>
/// <param name="Gap">The character after the word.</param>
/// <param name="IsTaken">Whether it belongs to a name that was found.</param>
internal readonly record struct KoreanWord(string Text, string Stem, int Start, char Gap, bool IsTaken)
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int FinalConsonants = 28;
    private const int Rieul = 8;
    private const int MaxParticle = 5;
    private const int MaxAside = 24;
    private const int ShortAside = 8;

    /// <summary>The offset after the word.</summary>
    public int End => Start + Text.Length;

    /// <summary>The offset after the stem.</summary>
    public int StemEnd => Start + Stem.Length;

    public bool HasParticle => Stem.Length < Text.Length;

    /// <summary>Whether its particle marks a subject, a topic, a possessor or an object.</summary>
    public bool HasNounParticle =>
        HasParticle && Text[Stem.Length] is '은' or '는' or '이' or '가' or '의' or '도' or '을' or '를' or '와' or '과';

    public bool IsHangul => Text.All(IsSyllable);

    /// <summary>The words of a text: letters and digits without a gap.</summary>
    public static List<KoreanWord> Read(string text, Language language)
    {
        var words = new List<KoreanWord>();
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsPart(text[start]))
                continue;
            if (start > 1 && char.IsLetter(text[start - 2]) && text[start - 1] is '(' or '（' && Aside(text, start) is > 0 and var aside)
            {
                start += aside;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && IsPart(text[end]))
                end++;
            var word = text[start..end];
            words.Add(
                new KoreanWord(word, StemOf(word, language.SurnameSigns), start, end < text.Length ? text[end] : '\n', IsTaken: false)
            );
            start = end;
        }

        return words;
    }

    // An age or a word in brackets, which stands between a name and its title: 최복순(63) 씨.
    private static int Aside(string text, int start)
    {
        var length = text.AsSpan(start, Math.Min(MaxAside, text.Length - start)).IndexOfAny(')', '）');
        return length > 0 && (char.IsDigit(text[start]) || length <= ShortAside && !text.AsSpan(start, length).Contains(' ')) ? length : 0;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '&';

    private static bool IsSyllable(char c) => c is >= (char)FirstSyllable and <= (char)LastSyllable;

    private static string StemOf(string word, SurnameSigns signs)
    {
        for (var length = Math.Min(MaxParticle, word.Length - 1); length > 0; length--)
        {
            var particle = word.AsSpan(word.Length - length);
            if (signs.Particles.Contains(particle) && Fits(word[^(length + 1)], particle))
                return word[..^length];
        }

        return word;
    }

    // "은" follows a final consonant and "는" a vowel.
    private static bool Fits(char before, ReadOnlySpan<char> particle)
    {
        if (!IsSyllable(before))
            return true;
        var final = (before - FirstSyllable) % FinalConsonants;
        return particle switch
        {
            ['은' or '을' or '과', ..] or "이" or ['이', '라' or '다' or '었' or '란', ..] => final > 0,
            ['는' or '를' or '와', ..] or "가" or "라고" or "라며" or "다" or "였다" or "란" or "라는" => final == 0,
            ['으', ..] => final is not (0 or Rieul),
            ['로', ..] => final is 0 or Rieul,
            _ => true,
        };
    }
}
