using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// The place and outlet before the first sentence of agency news: <c>LONDON (Reuters) - </c>, <c>Jakarta, CNN Indonesia -- </c>.
/// </summary>
internal static class Dateline
{
    private const int MaxLength = 60;

    /// <summary>A sentence without its dateline, if it has one.</summary>
    public static TextSpan Skip(string text, TextSpan sentence)
    {
        ArgumentNullException.ThrowIfNull(text);
        var form = sentence.Of(text);
        var dash = form[..Math.Min(form.Length, MaxLength)].IndexOfAny('-', '–', '—');
        while (dash > 0 && form[dash] == '-' && !char.IsWhiteSpace(form[dash - 1]))
            dash = NextDash(form, dash);
        if (dash <= 1 || !char.IsWhiteSpace(form[dash - 1]) || !IsHead(form[..dash]))
            return sentence;
        var rest = dash;
        while (rest < form.Length && (form[rest] is '-' or '–' or '—' || char.IsWhiteSpace(form[rest])))
            rest++;
        return rest < form.Length && !char.IsLower(form[rest]) ? sentence with { Start = sentence.Start + rest } : sentence;
    }

    private static int NextDash(ReadOnlySpan<char> form, int dash)
    {
        var next = form[(dash + 1)..Math.Min(form.Length, MaxLength)].IndexOfAny('-', '–', '—');
        return next < 0 ? -1 : dash + 1 + next;
    }

    // A dateline has only names, and a comma, parentheses or an outlet's web address. A subject before a dash has none of these.
    private static bool IsHead(ReadOnlySpan<char> head)
    {
        var words = head.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.All(IsName) && (head.ContainsAny(',', '(') || head.Trim().Contains('.') || words.All(word => !word.Any(char.IsLower)));
    }

    private static bool IsName(string word)
    {
        var bare = word.AsSpan().Trim("(),./");
        return bare.IsEmpty || (!char.IsLower(bare[0]) && !bare.ContainsAny("\"“”?"));
    }
}
