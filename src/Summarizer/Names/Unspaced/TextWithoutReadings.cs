using System.Text;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Names.Unspaced;

/// <summary>
/// A text without the readings inside names, which newspapers put after a rare surname: <c>林（はやし）つる代</c> as <c>林つる代</c>.
/// </summary>
internal sealed class TextWithoutReadings
{
    private const int MaxReading = 12;
    private const int MinGivenName = 2;
    private const int MaxGivenName = 4;
    private const int MaxForeignGivenName = 2;

    // With these, hiragana after the bracket is a particle rather than a given name.
    public const string Particles = "のはがをにでともへや";

    private readonly List<(int At, int Removed)> _cuts = [];

    private TextWithoutReadings(string text, Language language)
    {
        Text = text;
        if (!UnspacedNameReader.Reads(language))
            return;
        var parts = new StringBuilder();
        var start = 0;
        for (var open = text.AsSpan().IndexOfAny('（', '('); open >= 0; open = Next(text, open + 1))
        {
            if (
                ReadingEnd(text, open) is not (> 0 and var end)
                || !(UnspacedText.IsKatakana(text[open + 1]) ? IsAddressed(text, end, language) : GoesOn(text, end, language))
            )
                continue;
            parts.Append(text, start, open - start);
            _cuts.Add((parts.Length, end - open + (_cuts.Count > 0 ? _cuts[^1].Removed : 0)));
            start = end;
        }

        if (_cuts.Count > 0)
            Text = parts.Append(text, start, text.Length - start).ToString();
    }

    public string Text { get; }

    public bool HasReadings => _cuts.Count > 0;

    public static TextWithoutReadings Of(string text, Language language) => new(text, language);

    /// <summary>The offset in the original of a name that begins at an offset here.</summary>
    public int Start(int at) => at + Removed(Sorted.FirstFrom(_cuts, static cut => cut.At, at + 1));

    /// <summary>The offset in the original of a name that ends at an offset here.</summary>
    public int End(int at) => at + Removed(Sorted.FirstFrom(_cuts, static cut => cut.At, at));

    private int Removed(int cuts) => cuts > 0 ? _cuts[cuts - 1].Removed : 0;

    private static int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny('（', '(');
        return next < 0 ? -1 : from + next;
    }

    // The offset after a bracket that holds nothing but kana of one kind after an ideograph; 0 for another bracket.
    private static int ReadingEnd(string text, int open)
    {
        if (open == 0 || !UnspacedText.IsKanji(text[open - 1]) || open + 1 >= text.Length)
            return 0;
        var isForeign = UnspacedText.IsKatakana(text[open + 1]);
        var end = open + 1;
        while (end < text.Length && end - open <= MaxReading && IsReading(text[end], isForeign))
            end++;
        return end > open + 1 && end < text.Length && text[end] is '）' or ')' ? end + 1 : 0;
    }

    private static bool IsReading(char c, bool isForeign) =>
        isForeign ? UnspacedText.IsKatakana(c) : UnspacedText.IsHiragana(c) || c is 'ー' or '・' or '　';

    // "王（ワン）思遠さん", not the club in "内村（コナミ）優勝".
    private static bool IsAddressed(string text, int at, Language language)
    {
        var end = at;
        while (end < text.Length && end - at <= MaxForeignGivenName && UnspacedText.IsKanji(text[end]))
            end++;
        return end > at && language.Unspaced.PersonalHonorifics.Any(word => text.AsSpan(end).StartsWith(word));
    }

    // The given name follows.
    private static bool GoesOn(string text, int at, Language language)
    {
        if (at >= text.Length)
            return false;
        if (UnspacedText.IsNameCharacter(text[at]))
            return text[at] != '・';
        if (!UnspacedText.IsHiragana(text[at]))
            return false;
        if (!Particles.Contains(text[at], StringComparison.Ordinal))
            return true;
        for (var length = MinGivenName; length <= Math.Min(MaxGivenName, text.Length - at); length++)
        {
            if (language.HomonymNames.Contains(text.AsSpan(at, length)))
                return true;
        }

        return false;
    }
}
