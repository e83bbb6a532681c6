using System.Globalization;
using System.Text;
using Summarizer.Articles;
using Summarizer.Sentences;

namespace Summarizer.Tests.Articles;

/// <summary>
/// Each seed as read, compared with a file that people review: a change to the reader shows as a change to these files.
/// </summary>
public sealed class GoldenArticleTests
{
    public static TheoryData<string> Names => Seeds.All;

    private static string Folder => Path.Combine(Repository.Root, "tests", "Summarizer.Tests", "Articles", "Golden");

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_UnderstandsSeed_AsReviewed(string name)
    {
        var article = Seeds.Read(name);

        Assert.Equal(Golden(name), Render(article));
    }

    private static string Golden(string name) => File.ReadAllText(Path.Combine(Folder, name + ".md")).ReplaceLineEndings("\n");

    private static string Render(Article article)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"title: {article.Title}\ndate: {article.PublishedOn:yyyy-MM-dd}\nurl: {article.Url}\n");
        text.Append(CultureInfo.InvariantCulture, $"language: {article.Language.Tag}\nwords: {article.Words}\n");
        foreach (var paragraph in article.Sentences.GroupBy(sentence => sentence.Paragraph))
        {
            text.Append('\n');
            text.AppendJoin("", paragraph.Select(sentence => $"{Mark(sentence.Kind)} {sentence.Span.Of(article.Text)}\n"));
        }

        return text.ToString();
    }

    private static string Mark(SentenceKind kind) =>
        kind switch
        {
            SentenceKind.Heading => "#",
            SentenceKind.Fragment => "~",
            _ => "-",
        };
}
