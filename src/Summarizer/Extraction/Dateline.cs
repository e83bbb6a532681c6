using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Extraction;

/// <summary>
/// What an outlet puts before the first words of a sentence: place and agency (<c>LONDON (Reuters) - </c>,
/// <c>Jakarta, CNN Indonesia -- </c>, <c>(CNN)</c>), its own name (<c>Rimanews - </c>) or a line of its page
/// (<c>Scroll down for video</c>).
/// </summary>
internal static class Dateline
{
    private const int MaxLength = 60;
    private const int MaxWords = 6;
    private const int MaxInitials = 6;
    private const int MaxPlace = 30;
    private const int MaxPlaceWords = 2;

    /// <summary>A sentence without its dateline, if it has one.</summary>
    public static TextSpan Skip(string text, TextSpan sentence) => Skip(text, sentence, Language.Unknown);

    /// <summary>A sentence without its dateline and without the lines of its page that were joined to it.</summary>
    public static TextSpan Skip(string text, TextSpan sentence, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = SkipPageLine(text, sentence, language);
        var length = HeadLength(rest.Of(text), CalendarNames.Of(language), mayBeDated: sentence.Start < MaxLength);
        return length == 0 ? rest : rest with { Start = rest.Start + length };
    }

    /// <summary>Whether an article's first sentence is only its place, as Hindi outlets write it: <c>नई दिल्ली।</c></summary>
    public static bool IsPlace(string text, TextSpan sentence) =>
        sentence.Start == 0 && sentence.Of(text) is [.., '।'] and { Length: <= MaxPlace } place && place.Count(' ') < MaxPlaceWords;

    private static TextSpan SkipPageLine(string text, TextSpan sentence, Language language)
    {
        foreach (var line in language.BoilerplateLines)
        {
            if (
                sentence.Length > line.Length + 1
                && sentence.Of(text).StartsWith(line, StringComparison.OrdinalIgnoreCase)
                && AfterBlank(sentence.Of(text), line.Length) is var rest
                && rest > line.Length
                && rest < sentence.Length
                && !char.IsLower(text[sentence.Start + rest])
            )
                return sentence with { Start = sentence.Start + rest };
        }

        return sentence;
    }

    // The number of characters before the sentence proper; 0 without a dateline.
    // A line of a chronology is dated too.
    private static int HeadLength(ReadOnlySpan<char> form, CalendarNames calendar, bool mayBeDated)
    {
        var head = DashedHead(form, calendar);
        if (head == 0 && mayBeDated)
            head = DatedHead(form, calendar) is > 0 and var dated ? dated : CapitalsHead(form);
        if (head == 0)
            head = UnspacedDateline.Length(form);
        if (head == 0)
            head = SignedHead(form);
        if (head == 0)
            head = QuotedHead(form);
        return head < form.Length && !char.IsLower(form[head]) ? head : 0;
    }

    // "KUALA LUMPUR: ".
    private static int CapitalsHead(ReadOnlySpan<char> form)
    {
        var colon = form[..Math.Min(form.Length, MaxPlace)].IndexOf(": ");
        return colon > 2 && IsCased(form[..colon]) && IsAllCapitals(form[..colon]) && !form[..colon].ContainsAnyInRange('0', '9')
            ? AfterBlank(form, colon + 1)
            : 0;
    }

    // "पटना, 12 अगस्त: ": a place, a day and a month before a colon.
    private static int DatedHead(ReadOnlySpan<char> form, CalendarNames calendar)
    {
        var colon = form[..Math.Min(form.Length, MaxLength)].IndexOf(": ");
        if (colon < 0)
            return 0;
        var head = form[..colon];
        var comma = head.IndexOf(", ");
        return comma > 0 && head.Count(' ') < MaxWords && head[(comma + 2)..].ContainsAnyInRange('0', '9') && HasMonth(head, calendar)
            ? AfterBlank(form, colon + 1)
            : 0;
    }

    private static bool HasMonth(ReadOnlySpan<char> head, CalendarNames calendar)
    {
        foreach (var range in head.Split(' '))
        {
            if (IsMonth(head[range], calendar))
                return true;
        }

        return false;
    }

    private static bool IsMonth(ReadOnlySpan<char> word, CalendarNames calendar) =>
        word.Trim("(),./") is { IsEmpty: false } name && calendar.Contains(WordFolding.Fold(name));

    private static int DashedHead(ReadOnlySpan<char> form, CalendarNames calendar)
    {
        var dash = NextDash(form, -1);
        while (dash > 0 && form[dash] == '-' && !char.IsWhiteSpace(form[dash - 1]) && form[dash - 1] is not ('.' or ')'))
            dash = NextDash(form, dash);
        if (dash <= 1 || !(char.IsWhiteSpace(form[dash - 1]) || form[dash - 1] is '.' or ')') || !IsHead(form[..dash], calendar))
            return 0;
        return AfterBlank(form, dash);
    }

    // "(CNN)", "Washington (CNN)": an agency's name in parentheses needs no dash.
    private static int SignedHead(ReadOnlySpan<char> form)
    {
        var start = form[..Math.Min(form.Length, MaxLength)];
        var (open, close) = (start.IndexOf('('), start.IndexOf(')'));
        return open >= 0 && close > open && IsAgency(start[(open + 1)..close]) && IsNames(start[..open]) ? AfterBlank(form, close + 1) : 0;
    }

    // "دبي – «رويترز»: ": an agency between quotation marks, after a place and a dash.
    private static int QuotedHead(ReadOnlySpan<char> form)
    {
        var start = form[..Math.Min(form.Length, MaxLength)];
        var end = start.IndexOf("»:");
        var open = start.IndexOf('«');
        return open > 1 && end > open && start[..open].TrimEnd() is [.., '-' or '–' or '—'] && start[..end].Count(' ') < MaxWords
            ? AfterBlank(form, end + 2)
            : 0;
    }

    private static int AfterBlank(ReadOnlySpan<char> form, int start)
    {
        while (start < form.Length && (form[start] is '-' or '–' or '—' || char.IsWhiteSpace(form[start])))
            start++;
        return start;
    }

    private static int NextDash(ReadOnlySpan<char> form, int dash)
    {
        var next = form[(dash + 1)..Math.Min(form.Length, MaxLength)].IndexOfAny('-', '–', '—');
        return next < 0 ? -1 : dash + 1 + next;
    }

    // A dateline has only names, and a comma, parentheses or an outlet's web address. A subject before a dash has none of these.
    private static bool IsHead(ReadOnlySpan<char> head, CalendarNames calendar)
    {
        head = head.Trim();
        if (IsOutlet(head))
            return true;
        var open = head.IndexOf('(');
        if (open >= 0 && head.Trim(".)").Length < head.Length && head[(open + 1)..].Trim(".) ") is var signature)
        {
            if (IsAgency(signature) || IsInitials(signature))
                return head.Count(' ') < MaxWords;
        }

        return IsNames(head, calendar)
            && (head.ContainsAny(',', '(') || head.Contains('.') || IsAllCapitals(head))
            && (IsCased(head) || open >= 0);
    }

    // "Rimanews - ", in contrast to "Ankara - Sivas".
    private static bool IsOutlet(ReadOnlySpan<char> head) => head.Count(' ') <= 1 && Outlets.HasSuffix(head) && IsNames(head);

    private static bool IsAgency(ReadOnlySpan<char> name)
    {
        var end = name.IndexOfAny(" /,");
        return Outlets.IsAgency(end < 0 ? name : name[..end]);
    }

    // "(APS)": before a dash, also an agency that is in no table.
    private static bool IsInitials(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return name.Length is >= 2 and <= MaxInitials;
    }

    // Every word begins with a capital letter or a digit, or is a month between a day and a year or a sign.
    private static bool IsNames(ReadOnlySpan<char> head, CalendarNames? calendar = null)
    {
        foreach (var range in head.Split(' '))
        {
            var word = head[range].Trim("(),./");
            if (word.ContainsAny("\"“”?"))
                return false;
            if (
                !word.IsEmpty
                && char.IsLower(word[0])
                && !(head.ContainsAnyInRange('0', '9') && calendar is not null && IsMonth(word, calendar))
            )
                return false;
        }

        return true;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> head)
    {
        foreach (var c in head)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    // In a script without capital letters, every word looks like a name.
    private static bool IsCased(ReadOnlySpan<char> head)
    {
        foreach (var c in head)
        {
            if (char.IsUpper(c))
                return true;
        }

        return false;
    }
}
