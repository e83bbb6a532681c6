using System.Text;
using Summarizer.Articles;

namespace Summarizer.Tests.Articles.Formats;

public sealed class JsonFormatTests
{
    private const string Title = "Pier to be rebuilt";
    private const string First = "The harbour council voted on Tuesday to rebuild the old pier before the winter storms begin.";
    private const string Second = "“We waited nine years for this decision,” said council leader Ada Brook after the vote.";
    private const string Html = $"<p>{First}</p><p>{Second}</p>";
    private const string Start = "The harbour council voted on Tuesday ";
    private const string Rest = "to rebuild the old pier before the winter storms begin.";

    /// <summary>What a content system answers, with a title.</summary>
    public static TheoryData<string, string> Systems =>
        new()
        {
            {
                "Arc",
                $$$$$$"""{"type":"story","headlines":{"basic":"{{{{{{Title}}}}}}"},"display_date":"2026-03-14T06:30:00Z","credits":{"by":[{"name":"Nora Pell"}]},"content_elements":[{"type":"text","content":"The harbour council voted on <b>Tuesday</b> {{{{{{Rest}}}}}}"},{"type":"image","caption":"The pier at dawn."},{"type":"interstitial_link","content":"Read more."},{"type":"text","content":"{{{{{{Second}}}}}}"}]}"""
            },
            {
                "Guardian",
                $$$$$$"""{"response":{"status":"ok","content":{"id":"uk/pier","webTitle":"Pier | UK","webPublicationDate":"2026-03-14T06:30:00Z","webUrl":"https://paper.example/pier","fields":{"headline":"{{{{{{Title}}}}}}","byline":"Nora Pell","body":"{{{{{{Html}}}}}}"}}}}"""
            },
            {
                "Ghost",
                $$$$$$"""{"posts":[{"title":"{{{{{{Title}}}}}}","html":"{{{{{{Html}}}}}}","published_at":"2026-03-14T06:30:00Z","authors":[{"name":"Nora Pell"}]}],"meta":{"pagination":{"page":1}}}"""
            },
            {
                "Drupal",
                $$$$$$"""{"jsonapi":{"version":"1.0"},"data":{"type":"node--article","attributes":{"title":"{{{{{{Title}}}}}}","created":"2026-03-14T06:30:00Z","author":"Nora Pell","body":{"value":"{{{{{{Html}}}}}}","format":"basic_html","summary":"A teaser."}}}}"""
            },
            {
                "Contentful",
                $$$$$$"""{"sys":{"id":"1"},"fields":{"title":{"en-GB":"{{{{{{Title}}}}}}"},"date":"2026-03-14","author":"Nora Pell","body":{"en-GB":{"nodeType":"document","data":{},"content":[{"nodeType":"paragraph","data":{},"content":[{"nodeType":"text","value":"{{{{{{Start}}}}}}","marks":[],"data":{}},{"nodeType":"hyperlink","data":{"uri":"https://x.example"},"content":[{"nodeType":"text","value":"{{{{{{Rest}}}}}}"}]}]},{"nodeType":"paragraph","content":[{"nodeType":"text","value":"{{{{{{Second}}}}}}"}]}]}}}}"""
            },
            {
                "WordPress, a list of one",
                $$$$$$"""[{"date":"2026-03-14T06:30:00","author_meta":1,"author":{"name":"Nora Pell"},"title":{"rendered":"Pier to be&nbsp;rebuilt"},"content":{"rendered":"{{{{{{Html}}}}}}","protected":false},"excerpt":{"rendered":"<p>A teaser.</p>"}}]"""
            },
            {
                "an envelope of any name, with teasers of others",
                $$$$$$"""{"page":{"hero":{"piece":{"headline":"{{{{{{Title}}}}}}","date":"2026-03-14","byline":"Nora Pell","body":"{{{{{{First}}}}}}\n\n{{{{{{Second}}}}}}"}},"promo":{"title":"Newsletter","text":"Sign up."}},"related":[{"title":"Other","text":"Short."},{"title":"Another","text":"Short."}]}"""
            },
            {
                "Portable Text",
                $$$$$$"""{"title":"{{{{{{Title}}}}}}","date":"2026-03-14","author":{"name":"Nora Pell"},"body":[{"_type":"block","style":"normal","children":[{"_type":"span","text":"{{{{{{Start}}}}}}"},{"_type":"span","marks":["em"],"text":"{{{{{{Rest}}}}}}"}]},{"_type":"image","asset":{}},{"_type":"block","children":[{"_type":"span","text":"{{{{{{Second}}}}}}"}]}]}"""
            },
            {
                "sections",
                $$$"""{"title":"{{{Title}}}","date":"2026-03-14","author":"Nora Pell","sections":[{"heading":"The vote","text":"{{{First}}}"},{"text":"{{{Second}}}"}]}"""
            },
            {
                "Guardian, in blocks",
                $$$$$"""{"content":{"webTitle":"{{{{{Title}}}}}","webPublicationDate":"2026-03-14T06:30:00Z","byline":"Nora Pell","blocks":{"body":[{"bodyHtml":"<p>{{{{{First}}}}}</p>"},{"bodyHtml":"<p>{{{{{Second}}}}}</p>"}]}}}"""
            },
            {
                "JSON Lines",
                $$$$$$"""{"headline":"{{{{{{Title}}}}}}","date":"2026-03-14","author":"Nora Pell","body":"{{{{{{Html}}}}}}"}"""
                    + "\n{\"next\":null}\n"
            },
        };

    [Theory]
    [MemberData(nameof(Systems))]
    public void ContentSystem_IsRead(string system, string json)
    {
        var article = ArticleBuilder.Read(json, name: "a.json");

        Assert.Equal((system, $"{First}\n{Second}"), (system, article.Text));
        Assert.Equal((Title, new DateOnly(2026, 3, 14), "Nora Pell"), (article.Title, article.PublishedOn, article.Author));
    }

    /// <summary>Documents of block editors, without a title.</summary>
    public static TheoryData<string, string> Editors =>
        new()
        {
            {
                "Editor.js",
                $$$$$$"""{"time":1,"blocks":[{"type":"paragraph","data":{"text":"{{{{{{Start}}}}}}<b>to rebuild</b> the old pier before the winter storms begin."}},{"type":"image","data":{"caption":"Dawn"}},{"type":"list","data":{"items":[{"content":"{{{{{{Second}}}}}}","items":[]}]}}],"version":"2.29"}"""
            },
            {
                "Draft.js",
                $$$$$$"""{"blocks":[{"key":"a","text":"{{{{{{First}}}}}}","type":"unstyled"},{"key":"b","text":"{{{{{{Second}}}}}}","type":"unstyled"}],"entityMap":{}}"""
            },
            {
                "Slate",
                $$$$$$"""[{"type":"paragraph","children":[{"text":"{{{{{{Start}}}}}}"},{"text":"{{{{{{Rest}}}}}}","bold":true}]},{"type":"paragraph","children":[{"text":"{{{{{{Second}}}}}}"}]}]"""
            },
            {
                "ProseMirror",
                $$$$$$"""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"{{{{{{Start}}}}}}"},{"type":"text","marks":[{"type":"bold"}],"text":"{{{{{{Rest}}}}}}"}]},{"type":"bulletList","content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"{{{{{{Second}}}}}}"}]}]}]}]}"""
            },
            {
                "Lexical",
                $$$$$$"""{"root":{"type":"root","children":[{"type":"paragraph","children":[{"type":"link","children":[{"type":"text","text":"{{{{{{Start}}}}}}"}]},{"type":"text","text":"{{{{{{Rest}}}}}}"}]},{"type":"paragraph","children":[{"type":"text","text":"{{{{{{Second}}}}}}"}]}]}}"""
            },
            {
                "Quill",
                $$$$$$"""{"ops":[{"insert":"{{{{{{Start}}}}}}"},{"attributes":{"bold":true},"insert":"to rebuild"},{"insert":" the old pier before the winter storms begin.\n{{{{{{Second}}}}}}\n"}]}"""
            },
        };

    [Theory]
    [MemberData(nameof(Editors))]
    public void BlockEditor_IsRead(string editor, string json) =>
        Assert.Equal((editor, $"{First}\n{Second}"), (editor, ArticleBuilder.Read(json, name: "a.json").Text));

    [Fact]
    public void Heading_OfABlockEditor_IsMarked()
    {
        var article = ArticleBuilder.Read(
            $$$$$$"""{"title":"{{{{{{Title}}}}}}","content":[{"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"What comes next."}]},{"type":"paragraph","content":[{"type":"text","text":"{{{{{{First}}}}}}"}]}]}""",
            name: "a.json"
        );

        Assert.Equal(Summarizer.Sentences.SentenceKind.Heading, article.Sentences[0].Kind);
    }

    [Theory]
    [InlineData(
        "a.jsonl",
        "{\"title\":\"A\",\"text\":\"One two three.\"}\n{\"title\":\"B\",\"text\":\"Four five six.\"}\n",
        RejectionCodes.Archive
    )]
    [InlineData("a.ndjson", "{\"level\":\"info\"}\n{\"level\":\"warn\"}\n", RejectionCodes.NotAnArticle)]
    [InlineData("a.jsonl", "{\"title\":\"A\"}\n{\"title\":", RejectionCodes.Damaged)]
    [InlineData(
        "a.json",
        """{"1":{"title":"A","body":"One two three."},"2":{"title":"B","body":"Four five six."}}""",
        RejectionCodes.Archive
    )]
    [InlineData(
        "a.json",
        """{"content":[{"title":"A","body":"One."},{"title":"B","body":"Two."}],"totalPages":1}""",
        RejectionCodes.Archive
    )]
    [InlineData("a.json", """{"name":"tool","scripts":{"build":"tsc"},"files":["a","b"]}""", RejectionCodes.NotAnArticle)]
    public void OtherJson_IsRefused(string name, string json, string code) =>
        Assert.Equal(code, ArticleBuilder.ReadRejection(Encoding.UTF8.GetBytes(json), name).Code);

    [Fact]
    public void Text_BeforeAPaywall_IsTruncated()
    {
        var article = ArticleBuilder.Read(
            $$"""{"title":"{{Title}}","text":"{{First}}\n\n{{Second}}\n\nSubscribe to continue reading"}""",
            name: "a.json"
        );

        Assert.Equal((true, $"{First}\n{Second}"), (article.IsTruncated, article.Text));
    }
}
