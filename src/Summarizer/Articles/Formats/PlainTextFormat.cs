using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>Splits plain text into paragraphs: one per line, or one per block of lines if an editor wrapped the lines.</summary>
internal sealed class PlainTextFormat : IArticleFormat
{
    // Editors and mail programs wrap lines at 60 to 80 characters; 110 allows for wide terminals.
    private const int MaxBrokenLineLength = 110;
    private const int MinBrokenLineLength = 45;

    // Fewer words before a paywall are not worth a digest.
    private const int MinTruncatedWords = 40;

    public FormatReading? Read(SourceFile file)
    {
        if (file.Text is not { } text)
            return null;
        var source = Read(text);
        if (file.IsCut)
            return new FormatReading.Readable(source with { IsTruncated = true });
        return source.IsTruncated && source.Paragraphs.Sum(one => WordTokenizer.Words(one.Text).Count) < MinTruncatedWords
            ? new FormatReading.Unreadable(Rejections.TruncatedText)
            : new FormatReading.Readable(source);
    }

    public static SourceText Read(string text)
    {
        ReadingLimits.CheckText(text);
        var blocks = Blocks(TextEntities.Decode(text));
        var page = PastedPage.Read([.. blocks.SelectMany(block => block)]);
        var line = 0;
        var kept = blocks.ConvertAll(block => block.FindAll(_ => page.Keeps(line++)));
        kept.RemoveAll(block => block.Count == 0);
        var broken = LinesAreBroken(kept);
        return new SourceText([.. kept.SelectMany(block => Paragraphs(block, broken))])
        {
            ContentType = "text/plain",
            IsTruncated = page.IsTruncated,
        };
    }

    private static List<List<string>> Blocks(string text)
    {
        var blocks = new List<List<string>>();
        var block = new List<string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            ReadingTime.Check();
            foreach (var part in line.Split('\v'))
            {
                var clean = CanonicalText.CleanLine(line[part]);
                if (clean.Length > 0)
                    block.Add(clean);
                else
                    block = EndBlock(blocks, block);
            }
        }

        EndBlock(blocks, block);
        return blocks;
    }

    private static List<string> EndBlock(List<List<string>> blocks, List<string> block)
    {
        if (block.Count == 0)
            return block;
        blocks.Add(block);
        return [];
    }

    // No line is long, and most lines that another one follows end in the middle of a sentence.
    private static bool LinesAreBroken(List<List<string>> blocks)
    {
        int inner = 0,
            cut = 0;
        foreach (var block in blocks)
        {
            for (var i = 0; i + 1 < block.Count; i++)
            {
                if (block[i].Length > MaxBrokenLineLength)
                    return false;
                inner++;
                if (block[i].Length >= MinBrokenLineLength && !ClosesSentence(block[i]))
                    cut++;
            }
        }

        return inner >= 2 && cut * 2 > inner;
    }

    private static IEnumerable<Paragraph> Paragraphs(List<string> block, bool broken)
    {
        var paragraph = new List<string>();
        foreach (var line in block)
        {
            if (paragraph.Count > 0 && !(broken ? !IsListItem(line) : Continues(paragraph[^1], line)))
            {
                yield return new Paragraph(string.Join(' ', paragraph));
                paragraph.Clear();
            }

            paragraph.Add(line);
        }

        yield return new Paragraph(string.Join(' ', paragraph));
    }

    private static bool Continues(string line, string next) =>
        char.IsLower(next[0]) && !ClosesSentence(line) && line[^1] is not (':' or ';') && HeadValues.Url(next) is null;

    public static bool IsListItem(string line) => line.Length > 2 && line[0] is '-' or '*' or '•' or '–' && line[1] == ' ';

    public static bool ClosesSentence(string line)
    {
        var end = line.Length;
        while (end > 0 && SentenceBoundaries.IsCloser(line[end - 1]))
            end--;
        return end > 0 && SentenceBoundaries.IsTerminator(line[end - 1]);
    }
}
