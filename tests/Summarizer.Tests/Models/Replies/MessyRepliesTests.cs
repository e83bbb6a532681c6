using System.Text;
using System.Text.Json;
using Summarizer.Articles;
using Summarizer.Models;
using Summarizer.Models.Replies;

namespace Summarizer.Tests.Models.Replies;

/// <summary>Replies that contain a good draft, in every form observed from models and servers, and replies that contain none.</summary>
public sealed class MessyRepliesTests
{
    private const string Headline = "Library reopens after flood";
    private const string First = "The town library reopened on Saturday after nine months of repairs.";
    private const string Second = "The repairs cost 2.3 million dollars.";
    private const string Said = "We saved every map, and most of the newspapers";

    private const string Draft =
        """{"headline": "Library reopens after flood","""
        + """ "summary": ["The town library reopened on Saturday after nine months of repairs.","""
        + """ "The repairs cost 2.3 million dollars."],"""
        + """ "keyPoints": ["About 14,000 volumes were dried by hand."],"""
        + """ "quotes": [{"text": "We saved every map, and most of the newspapers", "speaker": "Tom Hale", "role": "director"}],"""
        + """ "people": ["Tom Hale"], "organizations": [], "places": [], "topics": ["library", "flood"]}""";

    private const string Example = """{"headline": "A fire", "summary": ["It burned."]}""";
    private const string Placeholder = """{"headline": "...", "summary": ["...", "..."]}""";

    private static readonly Article Article = ArticleBuilder.Read(
        $"{First} {Second} About 14,000 volumes were dried by hand.\n\n“{Said},” said Tom Hale, the director.\n",
        "en"
    );

    private static readonly Dictionary<string, (string Reply, ReplyRepairs Repairs)> Readable = new()
    {
        ["as asked"] = (Draft, ReplyRepairs.None),
        ["byte order mark"] = ("\uFEFF" + Draft, ReplyRepairs.Characters),
        ["fence"] = ($"```json\n{Draft}\n```", ReplyRepairs.SurroundingText),
        ["fence without an end"] = ($"```json\n{Draft}", ReplyRepairs.SurroundingText),
        ["braces before"] = ($"The set {{headline, summary}} {{as asked}}, {{}}: {Draft}", ReplyRepairs.SurroundingText),
        ["braces behind"] = ($"{Draft}\nNote: the quote {{above}} is verbatim {{.", ReplyRepairs.SurroundingText),
        ["braces and marks before"] = (
            $"I keep the \"members\" {{\"headline\", \"summary\"}} and it's {{done: {Draft}",
            ReplyRepairs.SurroundingText
        ),
        ["an open string before"] = ($"Like {{\"headline\": \"Flo; so:\n{Draft}", ReplyRepairs.SurroundingText),

        ["thought"] = ($"<think>Is {{\"headline\": \"x\"}} right?</think>{Draft}", ReplyRepairs.Thought),
        ["thought without its opening tag"] = (
            $"JSON like {{\"headline\": \"...\"; the article is long.\n</think>\n\n{Draft}",
            ReplyRepairs.Thought
        ),
        ["thought with a draft in it"] = ($"<think>{Example}</think>\n{Draft}", ReplyRepairs.Thought),
        ["thought without an end"] = ($"<think>\nThe user wants JSON. {Example} is too short.\n{Draft}", ReplyRepairs.Thought),
        ["thought within a thought"] = ($"<think>a<think>{Example}</think>b</think>{Draft}", ReplyRepairs.Thought),
        ["thought behind"] = ($"{Draft}\n<think>Was that {{right}}?</think>", ReplyRepairs.Thought),
        ["thinking with attributes"] = ($"<thinking type=\"deep\">{Placeholder}</thinking>{Draft}", ReplyRepairs.Thought),
        ["reasoning"] = ($"<Reasoning>{Placeholder}</Reasoning>\n```\n{Draft}\n```", ReplyRepairs.Thought | ReplyRepairs.SurroundingText),
        ["reflection, then output"] = ($"<reflection>Hm.</reflection><output>{Draft}</output>", ReplyRepairs.Thought),
        ["answer tags"] = ($"I think it floods. <answer>\n{Draft}\n</answer>", ReplyRepairs.Thought),
        ["Mistral"] = ($"[THINK]{Example}[/THINK]{Draft}", ReplyRepairs.Thought),
        ["Kimi"] = ($"◁think▷{Example}◁/think▷{Draft}", ReplyRepairs.Thought),
        ["Cohere"] = ($"<|START_THINKING|>{Example}<|END_THINKING|><|START_RESPONSE|>{Draft}<|END_RESPONSE|>", ReplyRepairs.Thought),
        ["Seed"] = ($"<seed:think>{Example}</seed:think>{Draft}", ReplyRepairs.Thought),
        ["Gemma"] = ($"<|channel>thought\n{Example}<channel|>{Draft}", ReplyRepairs.Thought),
        ["channels"] = (
            $"<|channel|>analysis<|message|>Need {{headline}}.<|end|><|start|>assistant<|channel|>final<|message|>{Draft}<|return|>",
            ReplyRepairs.Thought
        ),
        ["channels with a constraint"] = (
            $"<|start|>assistant<|channel|>analysis<|message|>{Example}<|end|><|start|>assistant<|channel|"
                + $">final <|constrain|>json<|message|>{Draft}",
            ReplyRepairs.Thought
        ),
        ["commentary channel"] = ($"<|channel|>commentary<|message|>{Draft}<|end|>", ReplyRepairs.Thought),
        ["channels without their tokens"] = ($"analysisWe need JSON like {Example}. Do it.assistantfinal{Draft}", ReplyRepairs.Thought),
        ["chat template"] = ($"<|im_start|>assistant\n{Draft}<|im_end|>", ReplyRepairs.SurroundingText),

        ["trailing commas"] = (
            Draft.Replace("]}", "],}", StringComparison.Ordinal).Replace("hand.\"]", "hand.\",]", StringComparison.Ordinal),
            ReplyRepairs.Commas
        ),
        ["missing commas"] = (
            Draft
                .Replace("], ", "]\n ", StringComparison.Ordinal)
                .Replace("flood\", \"summary", "flood\"\n\"summary", StringComparison.Ordinal),
            ReplyRepairs.Commas
        ),
        ["missing commas in a list"] = (Draft.Replace("repairs.\", ", "repairs.\"\n  ", StringComparison.Ordinal), ReplyRepairs.Commas),
        ["comments"] = (
            Draft.Replace("\"keyPoints\"", "// what counts\n /* most */ # first\n \"keyPoints\"", StringComparison.Ordinal),
            ReplyRepairs.Comments
        ),
        ["line breaks in strings"] = (Draft.Replace("Saturday after", "Saturday\n\tafter", StringComparison.Ordinal), ReplyRepairs.Escapes),
        ["wrong escapes"] = (Draft.Replace("Saturday after", "Saturday\\ after", StringComparison.Ordinal), ReplyRepairs.Escapes),
        ["single marks"] = (Draft.Replace('"', '\''), ReplyRepairs.Quotes),
        ["single marks with apostrophes"] = (
            Draft.Replace('"', '\'').Replace("'People'", "'People'", StringComparison.Ordinal),
            ReplyRepairs.Quotes
        ),
        ["curly marks"] = (Curly(Draft), ReplyRepairs.Quotes),
        ["bare names"] = (
            Draft.Replace("\"headline\"", "headline", StringComparison.Ordinal).Replace("\"summary\"", "summary", StringComparison.Ordinal),
            ReplyRepairs.Quotes
        ),
        ["Python's null"] = (Draft.Replace("\"director\"", "None", StringComparison.Ordinal), ReplyRepairs.None),
        ["fullwidth punctuation"] = (
            Draft.Replace("\": ", "\"： ", StringComparison.Ordinal).Replace("\", ", "\"， ", StringComparison.Ordinal),
            ReplyRepairs.None
        ),
        ["doubled braces"] = (
            Draft.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal),
            ReplyRepairs.Brackets
        ),
        ["doubled opening brace"] = ($"{{\n\n{Draft}\n\n  ", ReplyRepairs.Brackets),
        ["four opening braces"] = ($"{{{{{{{{{Draft[1..]}", ReplyRepairs.Brackets),
        ["last brace missing"] = (Draft.TrimEnd()[..^1], ReplyRepairs.Truncated),
        ["last brackets missing"] = (Draft[..Draft.IndexOf(", \"places\"", StringComparison.Ordinal)], ReplyRepairs.Truncated),
        ["ends within the topics"] = (Draft[..Draft.IndexOf("flood\"]", StringComparison.Ordinal)], ReplyRepairs.Truncated),
        ["ends within an escape"] = (Draft[..Draft.IndexOf("flood\"]", StringComparison.Ordinal)] + "\\", ReplyRepairs.Truncated),
        ["brace of a quote missing"] = (Draft.Replace("\"director\"}", "\"director\"", StringComparison.Ordinal), ReplyRepairs.Brackets),
        ["bracket of the topics missing"] = (Draft.Replace("\"flood\"]", "\"flood\"", StringComparison.Ordinal), ReplyRepairs.Brackets),
        ["brackets without end"] = (Draft.TrimEnd() + "]}]}]}]}", ReplyRepairs.SurroundingText),

        ["wrapped"] = ($"{{\"digest\": {Draft}}}", ReplyRepairs.Wrapped),
        ["in a list"] = ($"[{Draft}]", ReplyRepairs.Wrapped),
        ["in properties"] = ($"{{\"type\": \"object\", \"properties\": {Draft}}}", ReplyRepairs.Wrapped),
        ["as a call of a tool"] = ($"<tool_call>\n{{\"name\": \"digest\", \"arguments\": {Draft}}}\n</tool_call>", ReplyRepairs.Wrapped),
        ["as a string"] = (JsonSerializer.Serialize(Draft), ReplyRepairs.Encoded),
        ["as a string in an object"] = (
            JsonSerializer.Serialize(new { name = "digest", arguments = Draft }),
            ReplyRepairs.Wrapped | ReplyRepairs.Encoded
        ),
        ["as a string that is escaped twice"] = (
            JsonSerializer.Serialize(new { result = JsonSerializer.Serialize(Draft) }),
            ReplyRepairs.Wrapped | ReplyRepairs.Encoded
        ),
        ["escaped, but no string"] = (
            JsonSerializer.Serialize(Draft.TrimEnd())[1..^1].Replace("\\u0022", "\\\"", StringComparison.Ordinal),
            ReplyRepairs.Encoded
        ),
        ["example first"] = ($"{Example}\n{Draft}", ReplyRepairs.SurroundingText),
        ["placeholder behind"] = ($"{Draft}\nfollows {Placeholder}", ReplyRepairs.SurroundingText),
        ["the schema first"] = (
            """{"type":"object","properties":{"headline":{"type":"string"},"summary":{"type":"array"}}}""" + "\n" + Draft,
            ReplyRepairs.SurroundingText
        ),
        ["something else behind"] = ($"{Draft}\n{{\"confidence\": 0.9}}", ReplyRepairs.SurroundingText),

        ["other names"] = (
            Draft.Replace("headline", "Headline", StringComparison.Ordinal).Replace("keyPoints", "key_points", StringComparison.Ordinal),
            ReplyRepairs.None
        ),
        ["objects for strings"] = (
            Draft
                .Replace($"\"{First}\"", $"{{\"sentence\": \"{First}\"}}", StringComparison.Ordinal)
                .Replace("\"Tom Hale\"]", "{\"name\": \"Tom Hale\"}]", StringComparison.Ordinal),
            ReplyRepairs.None
        ),
        ["a string for a quote"] = (
            Draft.Replace(
                $"{{\"text\": \"{Said}\", \"speaker\": \"Tom Hale\", \"role\": \"director\"}}",
                $"\"{Said}\"",
                StringComparison.Ordinal
            ),
            ReplyRepairs.None
        ),
        ["Markdown"] = (
            Draft
                .Replace(Headline, $"**{Headline}**", StringComparison.Ordinal)
                .Replace("town library", "**town *library***", StringComparison.Ordinal)
                .Replace("Saturday", "_Saturday_", StringComparison.Ordinal)
                .Replace("About", "- About", StringComparison.Ordinal),
            ReplyRepairs.None
        ),
        ["a heading and a link"] = (
            Draft
                .Replace(Headline, $"## {Headline}", StringComparison.Ordinal)
                .Replace("town library", "[town library](https://example.com)", StringComparison.Ordinal),
            ReplyRepairs.None
        ),
        ["numbered"] = (
            Draft.Replace(First, $"1. {First}", StringComparison.Ordinal).Replace(Second, $"2. {Second}", StringComparison.Ordinal),
            ReplyRepairs.None
        ),
        ["tags in a string"] = (
            $"```json\n{Draft.Replace("\"flood\"]", "\"<think> and </think>\"]", StringComparison.Ordinal)}\n```",
            ReplyRepairs.SurroundingText
        ),
        ["HTML"] = (Draft.Replace("town library", "<b>town</b> <a href='x'>library</a>", StringComparison.Ordinal), ReplyRepairs.None),
        ["entities"] = (Draft.Replace(Headline, "Library&#32;reopens&nbsp;after flood", StringComparison.Ordinal), ReplyRepairs.None),
        ["noncharacters"] = (
            Draft
                .Replace("reopens after", "reopens \\ufffeafter", StringComparison.Ordinal)
                .Replace("We saved", "We sa\\uffffved", StringComparison.Ordinal),
            ReplyRepairs.None
        ),
        ["half surrogates"] = (
            Draft
                .Replace("reopens after", "reopens \\ud83dafter", StringComparison.Ordinal)
                .Replace("We saved", "We sa\\udc00ved", StringComparison.Ordinal),
            ReplyRepairs.None
        ),
        ["NUL"] = (
            Draft
                .Replace("reopens after", "reopens \0after", StringComparison.Ordinal)
                .Replace("We saved", "We sa\\u0000ved", StringComparison.Ordinal),
            ReplyRepairs.Characters
        ),
    };

    public static TheoryData<string> ReadableNames => [.. Readable.Keys];

    [Theory]
    [MemberData(nameof(ReadableNames))]
    public async Task Reply_IsRead_AndNotPaidForTwice(string name)
    {
        var (reply, repairs) = Readable[name];
        var (model, seen) = (ScriptedModel.InTurn(ScriptedModel.Text(reply)), ReplyRepairs.None);

        var draft = Assert.IsType<ModelDraft.Written>(await SummarizeAsync(model, new ReplyHealth(repaired => seen = repaired))).Draft;

        Assert.Equal(Headline, draft.Headline);
        Assert.Equal([First, Second], draft.Summary);
        Assert.Equal(repairs, seen & repairs);
        Assert.Equal(repairs == ReplyRepairs.None, seen == ReplyRepairs.None);
        if (!repairs.HasFlag(ReplyRepairs.Truncated))
            Assert.Equal([Said], draft.Quotes.Select(quote => quote.Text));
        Assert.Single(model.Requests);
    }

    // Content of the string; what is read from it.
    [Theory]
    [InlineData("\"He said \"yes\" to all, and left.\"", "He said \"yes\" to all, and left.")]
    [InlineData("\"It is \"big\".\"", "It is \"big\".")]
    [InlineData("\"The 5\" pipe broke: \"bang\".\"", "The 5\" pipe broke: \"bang\".")]
    [InlineData("'The town's library didn't close.'", "The town's library didn't close.")]
    [InlineData("“He said “yes” to all.”", "He said “yes” to all.")]
    [InlineData("\"A comma, a [bracket], a {brace}: all stay.\"", "A comma, a [bracket], a {brace}: all stay.")]
    [InlineData("\"See // this and /* that */ # too.\"", "See // this and /* that */ # too.")]
    [InlineData("\"It cost 5*3*2 or f**k knows.\"", "It cost 5*3*2 or f**k knows.")]
    [InlineData("\"AT&T is 3 < 4 & 5 > 4 in snake_case_name.\"", "AT&T is 3 < 4 & 5 > 4 in snake_case_name.")]
    [InlineData("\"AT&amp;amp;T &lt;wins&gt;.\"", "AT&T <wins>.")]
    [InlineData("\"Der 1. FC Köln *gewinnt*.\"", "Der 1. FC Köln gewinnt.")]
    [InlineData("\"1.5 million came.\", \"2.3 million left.\"", "1.5 million came. 2.3 million left.")]
    [InlineData("\"- 5 degrees it was.\"", "- 5 degrees it was.")]
    [InlineData("\"这是**重要**的消息。\"", "这是重要的消息。")]
    [InlineData("\"😀 \\ud83d\\ude00 joy \\ud83d.\"", "😀 😀 joy .")]
    public async Task Sentence_IsReadAsItWasMeant(string literal, string expected)
    {
        var reply = $"Here: {{\"headline\": \"A headline\", \"summary\": [{literal}, \"It ends.\"], \"topics\": []}}";

        var draft = Assert.IsType<ModelDraft.Written>(await SummarizeAsync(ScriptedModel.InTurn(ScriptedModel.Text(reply)))).Draft;

        Assert.Equal($"{expected} It ends.", string.Join(' ', draft.Summary));
    }

    private static readonly Dictionary<string, (string Reply, ReplyFault Fault)> Useless = new()
    {
        ["empty"] = ("", ReplyFault.Empty),
        ["white space and a mark"] = ("\uFEFF \n", ReplyFault.Empty),
        ["prose"] = ("The library reopened.", ReplyFault.NoObject),
        ["a thought alone"] = ("<think>I should write a digest.", ReplyFault.OnlyReasoning),
        ["a thought with a draft, then nothing of use"] = ($"<think>{Draft}</think>I cannot help with that.", ReplyFault.NoObject),
        ["a thought that goes on after a draft"] = ($"<think>{Draft} No, that is wrong.", ReplyFault.OnlyReasoning),
        ["an analysis with a draft, then a refusal"] = (
            $"<|channel|>analysis<|message|>{Draft}<|end|><|start|>assistant<|channel|>final<|message|>I cannot.",
            ReplyFault.NoObject
        ),
        ["a placeholder"] = (Placeholder, ReplyFault.MissingMembers),
        ["another object"] = ("""{"title": "Library", "points": []}""", ReplyFault.MissingMembers),
        ["the schema"] = (
            """{"type":"object","properties":{"headline":{"type":"string"},"summary":{"type":"array","items":{"type":"string"}}}}""",
            ReplyFault.MissingMembers
        ),
        ["ends within the headline"] = ("{\"headline\": \"Library reop", ReplyFault.BrokenObject),
        ["ends within the summary"] = (Draft[..Draft.IndexOf("The repairs", StringComparison.Ordinal)], ReplyFault.BrokenObject),
        ["half of it in words"] = ("{headline and summary", ReplyFault.BrokenObject),
    };

    public static TheoryData<string> UselessNames => [.. Useless.Keys];

    [Theory]
    [MemberData(nameof(UselessNames))]
    public async Task Reply_IsOfNoUse_AndSaysWhy(string name)
    {
        var (reply, fault) = Useless[name];
        var faults = new List<ReplyFault>();

        var draft = await SummarizeAsync(ScriptedModel.InTurn(ScriptedModel.Text(reply)), new ReplyHealth(failed: faults.Add));

        Assert.IsType<ModelDraft.Unreadable>(draft);
        Assert.Equal([fault, fault], faults);
    }

    // Linear by construction: these would take hours otherwise, or overflow the stack.
    [Theory]
    [InlineData("{", 1 << 20)]
    [InlineData("[", 1 << 20)]
    [InlineData("{\"a\":", 200_000)]
    [InlineData("{\"a\":[", 200_000)]
    [InlineData("{\"a", 300_000)]
    [InlineData("{'a':'", 200_000)]
    [InlineData("{\"a\":\"b\" \"", 100_000)]
    [InlineData("{a:/*", 200_000)]
    [InlineData("{\"headline\":\"a\",\"summary\":[\"", 30_000)]
    [InlineData("<think>{", 100_000)]
    [InlineData("</think>", 100_000)]
    [InlineData("\\\"{", 300_000)]
    [InlineData("{\"a\":\"{\\\"a\\\":", 50_000)]
    [InlineData("**a _b ~~c `d [e](", 50_000)]
    public async Task Reply_IsRefused_HoweverHostile(string piece, int times)
    {
        var hostile = new StringBuilder().Insert(0, piece, times).ToString();
        var model = ScriptedModel.InTurn(ScriptedModel.Text(hostile), ScriptedModel.Text(hostile + Draft));

        await SummarizeAsync(model);

        Assert.InRange(model.Requests.Count, 1, 2);
    }

    [Fact]
    public async Task Reply_NeverThrows_HoweverItIsDamaged()
    {
        var (random, bases) = (new Random(11), Readable.Values.Select(row => row.Reply).ToArray());
        const string Signs = "{}[]\"',:\\/*#<>`\n\0\uFFFE\uD800“”&;_- a1";

        for (var i = 0; i < 4000; i++)
        {
            var reply = new StringBuilder(bases[random.Next(bases.Length)]);
            for (var j = random.Next(6); j > 0; j--)
            {
                var at = random.Next(reply.Length);
                if (random.Next(3) == 0)
                    reply.Remove(at, Math.Min(random.Next(40), reply.Length - at));
                else if (random.Next(2) == 0)
                    reply.Insert(at, Signs[random.Next(Signs.Length)]);
                else
                    reply.Insert(at, reply.ToString(at, Math.Min(random.Next(60), reply.Length - at)));
                if (reply.Length == 0)
                    break;
            }

            if (random.Next(2) == 0)
                reply.Length = random.Next(reply.Length + 1);

            Assert.True(
                await SummarizeAsync(ScriptedModel.InTurn(ScriptedModel.Text(reply.ToString())))
                    is ModelDraft.Written
                        or ModelDraft.Unreadable
            );
        }
    }

    /// <summary>The tolerant parser reads valid JSON unchanged; text around the JSON forces its use.</summary>
    [Fact]
    public async Task ValidReply_IsReadTheSame_WithWordsAroundIt()
    {
        var random = new Random(7);
        string[] words =
        [
            "He said \"yes\", and",
            "{a}",
            "[b]",
            "it's",
            "“c”",
            "\\",
            "/",
            "d:",
            "\"e\": \"f\",",
            "g\"]",
            "// h",
            "ı",
            "😀",
            "\t",
            "\"",
            "'",
        ];

        for (var i = 0; i < 1000; i++)
        {
            var draft = JsonSerializer.Serialize(
                ScriptedModel.Draft(
                    [Sentence(), Sentence()],
                    Sentence(),
                    [Sentence()],
                    [new { text = Sentence(), speaker = (string?)null }],
                    [Sentence()]
                )
            );

            var plain = Assert.IsType<ModelDraft.Written>(await SummarizeAsync(ScriptedModel.InTurn(ScriptedModel.Text(draft)))).Draft;
            var surrounded = Assert
                .IsType<ModelDraft.Written>(await SummarizeAsync(ScriptedModel.InTurn(ScriptedModel.Text($"Here: {draft} Bye."))))
                .Draft;

            Assert.Equal(JsonSerializer.Serialize(plain), JsonSerializer.Serialize(surrounded));
        }

        string Sentence() =>
            string.Join(' ', Enumerable.Range(0, 1 + random.Next(5)).Select(_ => words[random.Next(words.Length)]).Append("end"));
    }

    [Theory]
    [InlineData(4, 0, null)]
    [InlineData(5, 0, ReplyFault.NoObject)]
    [InlineData(3, 3, null)]
    [InlineData(4, 3, ReplyFault.NoObject)]
    [InlineData(20, 9, ReplyFault.NoObject)]
    [InlineData(20, 10, null)]
    [InlineData(100, 20, null)]
    public async Task Health_NamesTheFault_WhenMostOfTheLatestRepliesAreOfNoUse(int useless, int good, ReplyFault? expected)
    {
        var health = new ReplyHealth();
        var answers = Enumerable
            .Repeat(ScriptedModel.Text("Hello!"), useless)
            .Concat(Enumerable.Repeat(ScriptedModel.Text(Draft), good))
            .ToArray<ModelAnswer>();
        var model = ScriptedModel.InTurn(answers);

        // An unusable reply is requested once more, so the first of two articles may take two of them.
        while (model.Requests.Count < answers.Length)
            await SummarizeAsync(model, health);

        Assert.Equal(expected, health.Fault);
    }

    private static Task<ModelDraft> SummarizeAsync(ScriptedModel model, ReplyHealth? health = null) =>
        new ModelSummarizer(model, new ModelOptions { Endpoint = new Uri("http://127.0.0.1/v1"), Name = "small-1" }, health).SummarizeAsync(
            Article,
            Article.Language,
            default
        );

    private static string Curly(string json)
    {
        var curly = new StringBuilder();
        var isOpen = false;
        foreach (var c in json)
            curly.Append(
                c == '"'
                    ? (isOpen = !isOpen)
                        ? '“'
                        : '”'
                    : c
            );
        return curly.ToString();
    }
}
