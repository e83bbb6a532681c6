using Summarizer.Digests;

namespace Summarizer.Pages;

/// <summary>The sources of a digest's statements in their paragraphs, and links to them.</summary>
internal sealed class SourceParagraphs
{
    private readonly Digest _digest;
    private readonly string _text;
    private readonly List<SourceSpan> _sources;

    /// <param name="text">The canonical text; null if it is not stored any more.</param>
    public SourceParagraphs(Digest digest, string? text)
    {
        (_digest, _text) = (digest, text ?? "");
        _sources =
        [
            .. digest
                .Summary.Concat(digest.KeyPoints)
                .SelectMany(statement => statement.Sources)
                .Where(source => source.Start >= 0 && source.Start < source.End && source.End <= _text.Length)
                .Distinct()
                .OrderBy(source => source.Start),
        ];
    }

    /// <summary>A link to the first source of a statement.</summary>
    public Html Link(Statement statement) =>
        statement.Sources.FirstOrDefault(_sources.Contains) is { } source
            ? Html.Of($" <a class=\"source\" href=\"#source-{source.Start}\" aria-label=\"Source in the article\">↓</a>")
            : Html.None;

    /// <summary>The paragraphs with the sources marked. A browser opens them when it follows a link into them.</summary>
    public Html Write() =>
        Html.If(
            _sources.Count > 0,
            $"""
            <details class="place">
            <summary>The sources of these sentences in the article</summary>
            {Paragraphs()}
            </details>
            """
        );

    /// <summary>Sources that are near each other in one paragraph.</summary>
    private IEnumerable<IReadOnlyList<SourceSpan>> Blocks()
    {
        var block = new List<SourceSpan>();
        foreach (var source in _sources)
        {
            if (block.Count > 0 && !IsNear(block[^1].End, source.Start))
            {
                yield return block;
                block = [];
            }

            block.Add(source);
        }

        if (block.Count > 0)
            yield return block;
    }

    private bool IsNear(int end, int start) =>
        start - end is >= 0 and <= QuoteParagraph.MaxContextLength && !_text.AsSpan(end, start - end).Contains('\n');

    private List<Html> Paragraphs()
    {
        var (paragraphs, shown) = (new List<Html>(), 0);
        foreach (var block in Blocks())
        {
            var (paragraph, end) = Block(block, shown);
            paragraphs.Add(paragraph);
            shown = end;
        }

        return paragraphs;
    }

    private int WithParagraphBefore(int start, int shown)
    {
        var before = start > 1 ? _text.LastIndexOf('\n', start - 2) + 1 : 0;
        return before >= shown ? before : start;
    }

    private int WithParagraphAfter(int end)
    {
        if (end >= _text.Length)
            return end;
        var after = _text.IndexOf('\n', end + 1) is >= 0 and var newline ? newline : _text.Length;
        return _sources.Exists(source => source.Start >= end && source.Start < after) ? end : after;
    }

    /// <param name="shown">The offset up to which the text is shown.</param>
    private (Html Paragraph, int End) Block(IReadOnlyList<SourceSpan> block, int shown)
    {
        var (first, last) = (block[0].Start, block[^1].End);
        var start = _text.LastIndexOf('\n', first) + 1;
        var end = _text.IndexOf('\n', last - 1) is >= 0 and var newline ? Math.Max(newline, last) : _text.Length;
        // A sentence that is a paragraph of its own is shown between its neighbors.
        if (start == first && end == last)
            (start, end) = (WithParagraphBefore(start, shown), WithParagraphAfter(end));
        var marked = block.Select(
            (source, i) =>
                Html.Of(
                    $"{(i == 0 ? "" : _text[block[i - 1].End..source.Start])}"
                        + $"<mark id=\"source-{source.Start}\">{_text[source.Start..source.End]}</mark>"
                )
        );
        var language = HtmlParts.In(_digest.Article.Language ?? _digest.Language);
        var paragraph = Html.Of(
            $"<p class=\"lines\"{language}>{QuoteParagraph.CutStart(_text[start..first])}{marked}"
                + $"{QuoteParagraph.CutEnd(_text[last..end])}</p>"
        );
        return (paragraph, end);
    }
}
