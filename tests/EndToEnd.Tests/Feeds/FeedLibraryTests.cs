using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EndToEnd.Tests.Support;

namespace EndToEnd.Tests.Feeds;

/// <summary>The feeds as parsed by the libraries that many feed readers are built on.</summary>
public sealed partial class FeedLibraryTests(FeedLibraryTests.PublishedFeedFixture published)
    : IClassFixture<FeedLibraryTests.PublishedFeedFixture>
{
    private const string All = "title site self next items",
        Item = "id title link source published summary html language topics";

    /// <summary>
    /// Treats titles and summaries in XML as HTML: it decodes entities once more and drops what looks like a tag from summaries.
    /// </summary>
    private const string Simplifying = "@extractus/feed-extractor";

    private static readonly NodePackage Package = new("Feeds", "feedreaders");

    /// <summary>What each library exposes of each format; what it exposes must be right.</summary>
    [Theory]
    [InlineData("rss-parser", "atom", "title site self items", "id title link published summary html")]
    [InlineData("rss-parser", "rss", All, Item)]
    [InlineData(Simplifying, "atom", "title site items", "id title link published summary")]
    [InlineData(Simplifying, "rss", "title site items", "id title link published summary")]
    [InlineData(Simplifying, "json", "title site items", "id title link published")]
    [InlineData("feedsmith", "atom", All + " author", Item + " data updated")]
    [InlineData("feedsmith", "rss", All, Item + " updated")]
    [InlineData("feedsmith", "json", All, Item + " updated")]
    public async Task Feed_IsReadRight(string library, string format, string members, string itemMembers)
    {
        var addresses = published.Pages.Select(page => InFormat(page.Address, format));

        var read = (await Package.RunAsync("read.cjs", new { library, addresses })).AsArray();

        Assert.Equal(published.Pages.Count, read.Count);
        foreach (var (page, feed) in published.Pages.Zip(read))
        {
            AssertEqual(Expect(page, format), feed!.AsObject(), members);
            foreach (var (expected, item) in page.Digests.Select(digest => ExpectItem(digest, format)).Zip(feed["items"]!.AsArray()))
            {
                if (library == Simplifying && format != "json")
                    Simplify(expected);
                else if (format == "rss")
                    item!["summary"] = WebUtility.HtmlDecode((string?)item["summary"]); // RSS descriptions are HTML.
                if (itemMembers.Contains("html", StringComparison.Ordinal))
                    AssertHolds((string?)item!["html"], expected);
                AssertEqual(expected, item!.AsObject(), itemMembers);
            }
        }
    }

    private JsonObject Expect(Page page, string format) =>
        new()
        {
            ["title"] = "Digests & <news>",
            ["site"] = published.Address + "/",
            ["self"] = InFormat(page.Address, format),
            ["next"] = page.Next is null ? null : InFormat(page.Next, format),
            ["author"] = "Digests & <news>",
            ["items"] = page.Digests.Count,
        };

    private JsonObject ExpectItem(JsonObject digest, string format) =>
        new()
        {
            ["id"] = format == "json" ? (string?)digest["id"] : published.Ids[(string)digest["id"]!],
            ["title"] = (string?)digest["headline"],
            ["link"] = $"{published.Address}/read/{PathOf(digest)}",
            ["data"] = $"{published.Address}/digests/{PathOf(digest)}",
            ["source"] = (string?)digest["article"]!["url"],
            ["published"] = Time(digest["createdAt"]!, toSeconds: format == "rss"),
            ["updated"] = Time(digest["modifiedAt"]!, toSeconds: false),
            ["summary"] = (string?)digest["summary"]![0]!["text"],
            ["language"] = (string?)digest["language"],
            ["topics"] = digest["topics"]!.AsArray() is { Count: > 0 } topics ? topics.DeepClone() : null,
            ["quotes"] = new JsonArray([.. digest["quotes"]!.AsArray().Select(quote => (JsonNode?)(string?)quote!["text"])]),
        };

    private static void Simplify(JsonObject expected)
    {
        expected["title"] = WebUtility.HtmlDecode((string?)expected["title"]);
        expected["summary"] = Markup().Replace((string)expected["summary"]!, "");
    }

    /// <summary>Compares only the number of items; <see cref="AssertHolds"/> checks HTML.</summary>
    private static void AssertEqual(JsonObject expected, JsonObject read, string members)
    {
        var exposed = read.Where(member => member.Value is not null).Select(member => member.Key);
        var promised = members.Split(' ').Where(name => name == "html" || expected[name] is not null).ToList();
        Assert.Equal(promised.Order(StringComparer.Ordinal), exposed.Order(StringComparer.Ordinal));
        Assert.All(
            promised.Where(name => name != "html"),
            name => Assert.Equal((name, Text(expected[name])), (name, Text(name == "items" ? read[name]!.AsArray().Count : read[name])))
        );
    }

    private static void AssertHolds(string? html, JsonObject expected)
    {
        var text = WebUtility.HtmlDecode(html)!;
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains((string)expected["summary"]!, text, StringComparison.Ordinal);
        Assert.NotEmpty(expected["quotes"]!.AsArray());
        Assert.All(expected["quotes"]!.AsArray(), quote => Assert.Contains((string)quote!, text, StringComparison.Ordinal));
    }

    private static string Text(JsonNode? node) => node!.ToJsonString();

    private static string InFormat(string address, string format) =>
        address.Replace("/feed.json", "/feed." + format, StringComparison.Ordinal);

    private static string PathOf(JsonObject digest) => string.Join('/', ((string)digest["id"]!).Split('/').Select(Uri.EscapeDataString));

    private static string Time(JsonNode node, bool toSeconds) =>
        node.GetValue<DateTimeOffset>()
            .UtcDateTime.ToString(
                toSeconds ? "yyyy-MM-dd'T'HH:mm:ss'.000Z'" : "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
                CultureInfo.InvariantCulture
            );

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();

    /// <summary>A page of the feed: the address of its JSON form, that of the next one, and its digests.</summary>
    public sealed record Page(string Address, string? Next, IReadOnlyList<JsonObject> Digests);

    /// <summary>The app with articles that break careless parsers and serializers.</summary>
    public sealed class PublishedFeedFixture : IAsyncLifetime
    {
        private readonly AppFixture _app = new("--Feed:Title", "Digests & <news>");

        public string Address { get; private set; } = "";

        public IReadOnlyList<Page> Pages { get; private set; } = [];

        /// <summary>The ids of Atom and RSS entries, by digest id.</summary>
        public IReadOnlyDictionary<string, string> Ids { get; private set; } = new Dictionary<string, string>();

        public async Task InitializeAsync()
        {
            await _app.InitializeAsync();
            Address = _app.Client.BaseAddress!.AbsoluteUri.TrimEnd('/');
            foreach (var (name, title, text) in Articles)
                await PublishAsync(name, title, text);
            await Eventually.GetAsync(() => _app.GetJsonAsync("feed.json"), feed => feed["items"]!.AsArray().Count == Articles.Length);
            Pages = await ReadPagesAsync();
            Ids = await ReadIdsAsync();
        }

        public Task DisposeAsync() => _app.DisposeAsync();

        private static (string Name, string Title, string Text)[] Articles =>
            [
                (
                    "r&d 100%.txt",
                    "R&D <b>\"up\"</b> by 5 % & 'more' ]]> 😀 &amp;",
                    ArticleBuilder.Text("Trabzon") + "\nR&D <script>alert(1)</script> & more.\n"
                ),
                ("haber/şişli liman.txt", "Şişli limanı “kapandı”", ArticleBuilder.Text("Şişli")),
                (
                    "arabic.txt",
                    "إغلاق ميناء طرابلس",
                    "أغلقت السلطات ميناء طرابلس يوم الاثنين بعد أن ألحقت عاصفة قوية أضرارا باثنتين من رافعاته.\n\n"
                        + "وقال المدير أحمد حسن: «سنفتح الميناء مرة أخرى قبل نهاية هذا الأسبوع، وقد بدأت أعمال الإصلاح بالفعل».\n\n"
                        + "وأضافت السلطات أن السفن حولت إلى ميناء مجاور، ولم يصب أحد بأذى.\n"
                ),
                (
                    "港口.txt",
                    "港口关闭",
                    "周一，一场强风暴损坏了港口的两台起重机，当局随即关闭了港口。\n\n"
                        + "港务局局长王伟表示：“我们将在本周结束前重新开放港口，维修工作已经开始。”\n\n当局补充说，船只已被转移到邻近的港口，没有人员受伤。\n"
                ),
                ("q'uote\".txt", "It's <closed>", ArticleBuilder.Text("R&D <Harbour>")),
            ];

        private async Task PublishAsync(string name, string title, string text)
        {
            using var content = new StringContent(text);
            content.Headers.Add("x-ms-meta-title", Uri.EscapeDataString(title));
            content.Headers.Add("x-ms-meta-url", "https://news.example/a?b=1&c=%22" + Uri.EscapeDataString(name));
            var path = string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
            using var put = await _app.Client.PutAsync(new Uri("articles/" + path, UriKind.Relative), content);
            put.EnsureSuccessStatusCode();
            using var digest = await _app.GetSettledAsync(path);
            digest.EnsureSuccessStatusCode();
        }

        private async Task<IReadOnlyList<Page>> ReadPagesAsync()
        {
            var pages = new List<Page>();
            for (var next = Address + "/feed.json?limit=2"; next is not null; next = pages[^1].Next)
            {
                var feed = await _app.GetJsonAsync(next);
                var digests = feed["items"]!.AsArray().Select(item => _app.GetJsonAsync((string)item!["_summarizer"]!["digest_url"]!));
                pages.Add(new Page(next, (string?)feed["next_url"], await Task.WhenAll(digests)));
            }

            Assert.Equal([2, 2, 1], pages.Select(page => page.Digests.Count));
            return pages;
        }

        private async Task<IReadOnlyDictionary<string, string>> ReadIdsAsync()
        {
            var items = XDocument.Parse(await _app.Client.GetStringAsync(new Uri("feed.rss", UriKind.Relative))).Descendants("item");
            var ids = Pages.SelectMany(page => page.Digests).Select(digest => (string)digest["id"]!);
            return ids.Zip(items).ToDictionary(pair => pair.First, pair => pair.Second.Element("guid")!.Value);
        }
    }
}
