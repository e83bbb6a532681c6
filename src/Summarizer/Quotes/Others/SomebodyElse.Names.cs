namespace Summarizer.Quotes.Others;

// Whether the words beside a quotation name the speaker that was found.
internal sealed partial class SomebodyElse
{
    // The most frequent case: the last part of the name beside the quotation.
    private bool HasName(string name, QuotationContext context)
    {
        if (context.BeforeFirst >= _text.Words.Count)
            return false;
        var last = name.AsSpan(name.LastIndexOf(' ') + 1);
        var (start, end) = (_text.Words[context.BeforeFirst].Span.Start, context.Quotation.Outer.End);
        return last.Length > MinNamePart
            && (
                _text.Text.AsSpan(start, Math.Max(0, context.Quotation.Outer.Start - start)).Contains(last, StringComparison.Ordinal)
                || context.AfterEnd > context.AfterFirst
                    && !IsClosed(context)
                    && _text.Text.AsSpan(end, _text.Words[context.AfterEnd - 1].Span.End - end).Contains(last, StringComparison.Ordinal)
            );
    }

    private bool IsNamed(List<string> parts, int from, int to)
    {
        for (var word = from; word < to; word++)
        {
            if (
                !_text.IsQuoted(word)
                && parts.Exists(part =>
                    part.Length >= MinNamePart && !(parts.Count > 2 && _roles.IsForm(part)) && IsFormOf(_text.Lower(word), part)
                )
            )
                return true;
        }

        return false;
    }

    // In a language without inflection, only a possessive can follow the name: "Hughes's".
    private bool IsFormOf(string word, string part) =>
        word.StartsWith(
            part.AsSpan(0, Language.InflectionSuffixes.Length == 0 ? part.Length : Math.Max(Math.Min(part.Length, 3), part.Length - 2)),
            StringComparison.Ordinal
        );
}
