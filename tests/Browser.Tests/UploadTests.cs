using System.Text;
using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>Articles that a person adds on the first page.</summary>
[Collection(nameof(OneSite))]
public sealed class UploadTests(SiteFixture site)
{
    // The page asks whether an upload replaces another one. The answer 404 means no; the browser logs it.
    private const string NotYet = "status of 404";

    [Fact]
    public async Task ChosenFile_AppearsAsADigest()
    {
        await using var visit = await site.VisitAsync("/");
        visit.Expected = NotYet;
        await visit.Page.GetByText("Add an article", new() { Exact = true }).ClickAsync();

        await visit.Page.GetByLabel("Choose files").SetInputFilesAsync(File("chosen one.txt", SiteArticles.Text("Izmir")));

        var card = visit.Page.Locator("#digests article").First;
        await Assertions.Expect(card).ToHaveAttributeAsync("data-digest", "chosen one.txt");
        await Assertions.Expect(card).ToContainTextAsync("Izmir");
        await visit.Page.Locator("#uploads").GetByRole(AriaRole.Link, new() { Name = "Read it" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#made")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task DroppedFile_AppearsAsADigest()
    {
        await using var visit = await site.VisitAsync("/");
        visit.Expected = NotYet;

        await DropAsync(visit.Page, "dropped.txt", SiteArticles.Text("Antalya"));

        await Assertions.Expect(visit.Page.Locator("#digests article").First).ToContainTextAsync("Antalya");
    }

    [Fact]
    public async Task UploadOfTheSameName_ReplacesTheCard()
    {
        await site.PublishAsync("twice.txt", SiteArticles.Text("Adana"));
        await using var visit = await site.VisitAsync("/");

        await DropAsync(visit.Page, "twice.txt", SiteArticles.Text("Bursa"));

        var card = visit.Page.Locator("[data-digest='twice.txt']");
        await Assertions.Expect(card).ToContainTextAsync("Bursa");
        await Assertions.Expect(card).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task RejectedFile_SaysWhyAndWhatToDo()
    {
        await using var visit = await site.VisitAsync("/");
        visit.Expected = "status of 4";

        await DropAsync(visit.Page, "empty.txt", " ");

        await Assertions
            .Expect(visit.Page.Locator("#uploads .failed"))
            .ToContainTextAsync("The upload has no text. Upload the article's text as UTF-8.");
    }

    [Fact]
    public async Task FirstArticle_TakesThePlaceOfTheEmptyPage_OnceItsKeyIsGiven()
    {
        var address = await site.StartAsync("--enforce-keys", "open sesame");
        await using var visit = await site.VisitAsync("/", address: address);
        visit.Expected = "status of 4";
        await Assertions.Expect(visit.Page.Locator("#digests")).ToContainTextAsync("No digests yet");

        await DropAsync(visit.Page, "first.txt", SiteArticles.Text("Mersin"));
        var key = visit.Page.GetByLabel("Function key");
        await Assertions.Expect(key).ToBeFocusedAsync();
        await key.FillAsync("wrong");
        await key.PressAsync("Enter");
        await Assertions.Expect(key).ToHaveValueAsync("");
        await Assertions.Expect(key).ToBeVisibleAsync();
        await key.FillAsync("open sesame");
        await key.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#digests article")).ToContainTextAsync("Mersin");
        await Assertions.Expect(visit.Page.Locator("#digests .empty")).ToHaveCountAsync(0);
        Assert.Equal("open sesame", await visit.Page.EvaluateAsync<string>("() => sessionStorage.getItem('x-functions-key')"));
    }

    private static FilePayload File(string name, string text) =>
        new()
        {
            Name = name,
            MimeType = "text/plain",
            Buffer = Encoding.UTF8.GetBytes(text),
        };

    private static async Task DropAsync(IPage page, string name, string text)
    {
        await using var dropped = await page.EvaluateHandleAsync(
            "([name, text]) => { const d = new DataTransfer(); d.items.add(new File([text], name, { type: 'text/plain' })); return d; }",
            new[] { name, text }
        );
        await page.DispatchEventAsync("main", "dragover", new { dataTransfer = dropped });
        await page.DispatchEventAsync("main", "drop", new { dataTransfer = dropped });
    }
}
