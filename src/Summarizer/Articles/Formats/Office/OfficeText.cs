using System.Text;
using Summarizer.Text;

namespace Summarizer.Articles.Formats.Office;

/// <summary>
/// Collects the paragraphs of a document. Paragraphs can be nested: those of a text box follow the paragraph that anchors it.
/// </summary>
internal sealed class OfficeText
{
    private const int MaxHidden = 1_000;

    private readonly Stack<(StringBuilder Text, StringBuilder Hidden)> _open = new();
    private readonly List<Paragraph> _inner = [];
    private int _length;

    public List<Paragraph> Paragraphs { get; } = [];

    public List<string> HiddenText { get; } = [];

    /// <summary>The first paragraph in the style of a title, which is in <see cref="Paragraphs"/> too.</summary>
    public string? Title { get; private set; }

    public void Begin() => _open.Push((new StringBuilder(), new StringBuilder()));

    public void Append(ReadOnlySpan<char> text, bool hidden = false)
    {
        if (text.IsEmpty)
            return;
        if ((_length += text.Length) > ReadingLimits.MaxTextLength)
            throw new UnpackedTooLargeException();
        if (_open.Count == 0)
            Begin();
        var (visible, invisible) = _open.Peek();
        (hidden ? invisible : visible).Append(text);
    }

    /// <summary>The end of the innermost paragraph.</summary>
    public void End(ParagraphKind kind = ParagraphKind.Text)
    {
        if (!_open.TryPop(out var ended))
            return;
        AddHidden(ended.Hidden);
        if (kind == ParagraphKind.Hidden)
            AddHidden(ended.Text);
        else if (kind != ParagraphKind.Apparatus)
            AddParagraphs(ended.Text, kind);
        if (_open.Count > 0)
            return;
        Paragraphs.AddRange(_inner);
        _inner.Clear();
    }

    /// <summary>Ends the paragraphs that a damaged document left open.</summary>
    public void EndAll()
    {
        while (_open.Count > 0)
            End();
    }

    private void AddHidden(StringBuilder hidden)
    {
        if (hidden.Length > 0 && HiddenText.Count < MaxHidden && CanonicalText.CleanLine(hidden.ToString()) is { Length: > 0 } text)
            HiddenText.Add(text);
    }

    // Two line breaks in a row separate paragraphs. A single one only ends a line.
    private void AddParagraphs(StringBuilder builder, ParagraphKind kind)
    {
        var text = builder.ToString();
        foreach (var range in text.AsSpan().Split("\n\n"))
        {
            var line = CanonicalText.CleanLine(JoinLines(text[range]));
            if (line.Length == 0)
                continue;
            if (kind == ParagraphKind.Title)
                Title ??= line;
            (_open.Count == 0 ? Paragraphs : _inner).Add(
                new Paragraph(line, IsHeading: kind is ParagraphKind.Title or ParagraphKind.Heading)
            );
        }
    }

    // Chinese and Japanese have no spaces between words, so lines are joined without one.
    private static string JoinLines(ReadOnlySpan<char> text)
    {
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isBetween = i > 0 && i + 1 < text.Length && IsWithoutSpaces(text[i - 1]) && IsWithoutSpaces(text[i + 1]);
            if (text[i] != '\n' || !isBetween)
                joined.Append(text[i]);
        }

        return joined.ToString();
    }

    private static bool IsWithoutSpaces(char c) =>
        c is >= '\u2E80' and < '\uA4D0' or >= '\uF900' and < '\uFB00' or >= '\uFF00' and < '\uFFA0';
}
