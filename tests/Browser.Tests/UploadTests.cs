using System.Text;
using System.Text.RegularExpressions;
using Browser.Tests.Support;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Browser.Tests;

/// <summary>Articles that a person adds on the first page.</summary>
[Collection(nameof(OneSite))]
public sealed class UploadTests(SiteFixture site)
{
    // The page asks whether an upload replaces another one. The answer 404 means no; the browser logs it.
    private const string NotYet = "status of 404";

    private const string Table = "town,crane,price\nSinop,2,1400\nHopa,1,900\nRize,3,2100\nOrdu,2,1200\n";

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
    public async Task ReadFile_SaysWhatWasRead()
    {
        await using var visit = await site.VisitAsync("/");
        visit.Expected = NotYet;
        await visit.Page.GetByText("Add an article", new() { Exact = true }).ClickAsync();

        await visit
            .Page.GetByLabel("Choose files")
            .SetInputFilesAsync([
                File("page.html", Page("Sinop", "Harbour of Sinop is closed"), "text/html"),
                new FilePayload
                {
                    Name = "report.pdf",
                    MimeType = "application/pdf",
                    Buffer = Pdf("Rize"),
                },
            ]);

        var done = visit.Page.Locator("#uploads .done");
        var page = done.Filter(new() { HasText = "page.html" });
        await Assertions.Expect(page).ToContainTextAsync(new Regex("is digested: web page, [0-9]+ words\\. “Harbour of Sinop is closed”"));
        var report = done.Filter(new() { HasText = "report.pdf" });
        await Assertions.Expect(report).ToContainTextAsync(new Regex("is digested: PDF, 1 page, [0-9]+ words\\."));
        await Assertions.Expect(done.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task RefusedFile_SaysWhyAndWhatToDo_WhereTheEarlierDigestStays()
    {
        await site.PublishAsync("kept.txt", SiteArticles.Text("Hopa"));
        await using var visit = await site.VisitAsync("/");

        await DropAsync(visit.Page, "kept.txt", Table);

        await Assertions
            .Expect(visit.Page.Locator("#uploads .failed"))
            .ToContainTextAsync(
                "was refused; the earlier digest stays. The upload is a table of values, not an article. Upload the article that"
            );
        await Assertions.Expect(visit.Page.Locator("[data-digest='kept.txt']")).ToContainTextAsync("Hopa");
    }

    [Fact]
    public async Task Upload_CanBeCancelled()
    {
        await using var visit = await site.VisitAsync("/");
        visit.Expected = NotYet;
        await visit.Page.RouteAsync("**/articles/slow.txt", _ => Task.CompletedTask); // The server never gets it.

        await DropAsync(visit.Page, "slow.txt", SiteArticles.Text("Fatsa"));
        await Assertions.Expect(visit.Page.Locator("#uploads .amount")).ToHaveTextAsync("0 kB of 1 kB");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel the upload of slow.txt" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#uploads li")).ToHaveTextAsync("slow.txt was cancelled.");
    }

    [Fact]
    public async Task RejectedTable_SaysWhyAndWhatToDo()
    {
        await using var visit = await site.VisitAsync("/");
        visit.Expected = "status of 4";

        await DropAsync(visit.Page, "prices.csv", Table);

        await Assertions
            .Expect(visit.Page.Locator("#uploads .failed"))
            .ToContainTextAsync(
                "was refused. The upload is a table of values, not an article. Upload the article that the table belongs to."
            );
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

    private static FilePayload File(string name, string text, string type = "text/plain") =>
        new()
        {
            Name = name,
            MimeType = type,
            Buffer = Encoding.UTF8.GetBytes(text),
        };

    private static string Page(string place, string title) =>
        $"<!DOCTYPE html><html lang='en'><head><title>{title}</title></head><body><article><h1>{title}</h1>"
        + string.Concat(SiteArticles.Text(place).Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>"))
        + "</article></body></html>";

    private static byte[] Pdf(string place)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A4);
        string[] lines =
        [
            $"The harbour of {place} was closed on Monday after a storm damaged two of its",
            "cranes. Ships were sent to the neighbouring port, and no one was hurt. The repair",
            "of the cranes will take until the end of the week, the port authority said.",
        ];
        foreach (var (index, line) in lines.Index())
            page.AddText(line, 12, new PdfPoint(60, 760 - (index * 15)), font);
        return builder.Build();
    }

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
