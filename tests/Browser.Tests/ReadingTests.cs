using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>What a person can read, and in which browser.</summary>
[Collection(nameof(OneSite))]
public sealed class ReadingTests(SiteFixture site)
{
    [Fact]
    public async Task Latest_LeadsToADigest_AndAQuoteToItsParagraph()
    {
        await using var visit = await site.VisitAsync("/");
        var card = visit.Page.Locator("[data-digest='news/trabzon.md']");

        await card.GetByRole(AriaRole.Link, new() { Name = "In its paragraph" }).ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/read/news/trabzon\\.md#at-"));
        await Assertions
            .Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Harbour of Trabzon is closed");
        var paragraph = visit.Page.Locator("figure + details.place p").First;
        await Assertions.Expect(paragraph).ToBeVisibleAsync();
        await Assertions.Expect(paragraph).ToContainTextAsync("She spoke to reporters at the quay.");
        await Assertions
            .Expect(paragraph.Locator("mark"))
            .ToHaveTextAsync("We will open the harbour of Trabzon again before the end of the week");
    }

    [Fact]
    public async Task Sentence_LeadsToItsSourceInTheArticle()
    {
        await using var visit = await site.VisitAsync("/read/news/trabzon.md");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Source in the article" }).First.ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#source-"));
        await Assertions.Expect(visit.Page.Locator("details.place mark:target")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("mark:target")).ToContainTextAsync("The harbour of Trabzon was closed on Monday");
    }

    [Fact]
    public async Task Filter_KeepsWhatIsWanted_AndIsCleared()
    {
        await using var visit = await site.VisitAsync("/");

        await visit.Page.GetByLabel("Source").SelectOptionAsync("haber.example");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#digests article")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.GetByLabel("Source")).ToHaveValueAsync("haber.example");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Clear" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-digest='arabic.txt']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Search_FindsWords_AndSaysWhenThereAreNone()
    {
        await using var visit = await site.VisitAsync("/");

        await visit.Page.GetByLabel("Search").FillAsync("رافعاته");
        await visit.Page.GetByLabel("Search").PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#digests article")).ToHaveCountAsync(1);
        await visit.Page.GetByLabel("Search").FillAsync("zeppelin");
        await visit.Page.GetByLabel("Search").PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#digests")).ToContainTextAsync("Nothing matches");
    }

    [Fact]
    public async Task Day_ListsStories_AndLeadsToTheDayBefore()
    {
        await using var visit = await site.VisitAsync("/daily/today");
        await Assertions.Expect(visit.Page.GetByText("Harbour of Trabzon is closed").First).ToBeVisibleAsync();

        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Days" }).GetByRole(AriaRole.Link).First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".empty")).ToContainTextAsync("A quiet day");
    }

    [Theory]
    [InlineData("/", ".filter")]
    [InlineData("/read/hostile.txt", "#summary")]
    [InlineData("/daily/today", "#story-1")]
    public async Task Markup_OfAnArticleDoesNotRun(string path, string landmark)
    {
        await using var visit = await site.VisitAsync(path);

        await Assertions.Expect(visit.Page.Locator(landmark)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("document.title='ran'").First).ToBeVisibleAsync();
        Assert.NotEqual("ran", await visit.Page.TitleAsync());
        Assert.Equal(0, await visit.Page.Locator("img").CountAsync());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/daily/today")]
    [InlineData("/read/arabic.txt")]
    [InlineData("/read/hostile.txt")]
    [InlineData("/read/blank.txt")]
    public async Task Page_FitsAPhone(string path)
    {
        await using var visit = await site.VisitAsync(
            path,
            new()
            {
                ViewportSize = new() { Width = 320, Height = 640 },
                IsMobile = true,
            }
        );

        Assert.Equal(320, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, "rgb(251, 250, 247)")]
    [InlineData(ColorScheme.Dark, "rgb(21, 23, 26)")]
    public async Task Page_IsAsBrightAsTheReaderWants(ColorScheme scheme, string paper)
    {
        await using var visit = await site.VisitAsync("/", new() { ColorScheme = scheme });

        await Assertions.Expect(visit.Page.Locator("body")).ToHaveCSSAsync("background-color", paper);
    }

    [Theory]
    [InlineData("arabic.txt", "ar", "rtl")]
    [InlineData("chinese.txt", "zh", "ltr")]
    public async Task Text_KnowsItsLanguageAndDirection(string name, string language, string direction)
    {
        await using var visit = await site.VisitAsync("/read/" + name);

        var heading = visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Assertions.Expect(heading).ToHaveAttributeAsync("lang", language);
        await Assertions.Expect(heading).ToHaveCSSAsync("direction", direction);
        await Assertions.Expect(visit.Page.Locator("blockquote").First).ToHaveCSSAsync("direction", direction);
    }

    [Fact]
    public async Task Paper_ShowsTheTextAndNoControls()
    {
        await using var visit = await site.VisitAsync("/");

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Search)).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#upload")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("[data-digest='turkish.md'] h3")).ToBeVisibleAsync();
        Assert.NotEmpty(await visit.Page.PdfAsync());
    }

    [Fact]
    public async Task Page_WorksWithoutScript()
    {
        await using var visit = await site.VisitAsync("/", new() { JavaScriptEnabled = false });

        await visit.Page.GetByText("Add an article", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("curl -T")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#pick")).ToBeHiddenAsync();
        await visit.Page.GetByLabel("Search").FillAsync("Trabzon");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Harbour of Trabzon is closed" }).ClickAsync();
        await visit.Page.Locator("figure + details.place summary").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("figure + details.place mark").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/read/blank.txt", 422, "This article has no digest")]
    [InlineData("/read/nothing.txt", 404, "There is no such article")]
    [InlineData("/daily/2999-01-01", 404, "This day has not begun")]
    [InlineData("/daily/someday", 400, "Invalid day")]
    [InlineData("/?cursor=wrong", 400, "This page of the feed does not exist")]
    public async Task Page_SaysWhyThereIsNothingToRead(string path, int status, string reason)
    {
        await using var visit = await site.VisitAsync(path);

        Assert.Equal(status, visit.Status);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(reason);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Read the latest digests" })).ToBeVisibleAsync();
    }
}
