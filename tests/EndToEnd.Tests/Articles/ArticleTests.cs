using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs.Models;
using EndToEnd.Tests.Support;

namespace EndToEnd.Tests.Articles;

/// <summary>From upload to digest and back, over HTTP.</summary>
public sealed class ArticleTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Put_LeadsToADigest_WhoseQuotesAreTheTexts()
    {
        using var put = await app.PutAsync("news/trabzon.txt", ArticleBuilder.Text("Trabzon"));
        using var get = await app.GetSettledAsync("news/trabzon.txt");
        var digest = await AppFixture.ReadJsonAsync(get);
        var text = await app.Client.GetStringAsync(new Uri("texts/news/trabzon.txt", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Accepted, put.StatusCode);
        Assert.Equal("/digests/news/trabzon.txt", put.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, get.StatusCode);
        Assert.Equal("news/trabzon.txt", (string?)digest["id"]);
        Assert.Equal("en", (string?)digest["language"]);
        Assert.False(digest.ContainsKey("publication"));
        var quote = Assert.Single(digest["quotes"]!.AsArray())!;
        Assert.Equal("Ayşe Demir", (string?)quote["speaker"]);
        Assert.Equal((string?)quote["text"], text[(int)quote["start"]!..(int)quote["end"]!]);
        Assert.Equal("We will open the harbour of Trabzon again before the end of the week", (string?)quote["text"]);
    }

    /// <summary>Names as people write them, and as a client escapes them that treats a name as one segment.</summary>
    [Theory]
    [InlineData("2026/harbour.md", "2026/harbour.md")]
    [InlineData("2026%2Fharbour%2fa.md", "2026/harbour/a.md")]
    [InlineData("liman%20haberi%20%C5%9F%C4%B1.txt", "liman haberi şı.txt")]
    [InlineData("100%25%3F%23%2B.txt", "100%?#+.txt")]
    [InlineData("%F0%9F%9A%A2.txt", "🚢.txt")]
    public async Task Put_TakesAnyName(string path, string id)
    {
        using var put = await app.PutAsync(path, ArticleBuilder.Text("Bergen"));
        using var get = await Eventually.GetAsync(
            () => app.GetAsync(put.Headers.Location!.OriginalString.TrimStart('/')),
            response => response.StatusCode != HttpStatusCode.Accepted
        );

        Assert.Equal(id, (string?)(await AppFixture.ReadJsonAsync(get))["id"]);
    }

    [Fact]
    public async Task Put_TakesHeadersAsMetadata()
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "articles/meta.txt")
        {
            Content = new StringContent(ArticleBuilder.Text("Bergen")),
        };
        request.Headers.Add("x-ms-meta-title", Uri.EscapeDataString("Liman kapalı: 100 % \"kesin\""));
        request.Headers.Add("x-ms-meta-url", "https://news.example/liman");
        request.Headers.Add("x-ms-meta-date", "2026-01-30");

        using var put = await app.Client.SendAsync(request);
        using var get = await app.GetSettledAsync("meta.txt");
        var article = (await AppFixture.ReadJsonAsync(get))["article"]!;

        Assert.Equal("Liman kapalı: 100 % \"kesin\"", (string?)article["title"]);
        Assert.Equal("https://news.example/liman", (string?)article["url"]);
        Assert.Equal("2026-01-30", (string?)article["publishedOn"]);
    }

    [Fact]
    public async Task Put_MakesANewRevision_OnlyWhenTheTextIsNew()
    {
        await app.PutAsync("revised.txt", ArticleBuilder.Text("Cork"));
        using var first = await app.GetSettledAsync("revised.txt");
        await app.PutAsync("revised.txt", ArticleBuilder.Text("Cork"));
        await app.PutAsync("revised.txt", ArticleBuilder.Text("Porto"));

        using var second = await Eventually.GetAsync(
            () => app.GetAsync("digests/revised.txt"),
            response => response.Headers.ETag!.Tag != first.Headers.ETag!.Tag
        );
        var digest = await AppFixture.ReadJsonAsync(second);

        Assert.Equal(2, (int?)digest["revision"]);
        Assert.Equal((string?)(await AppFixture.ReadJsonAsync(first))["createdAt"], (string?)digest["createdAt"]);
    }

    [Theory]
    [InlineData("a%5Cb.txt")]
    [InlineData("a//b.txt")]
    [InlineData("folder/")]
    [InlineData("a%0Ab.txt")]
    [InlineData("a%EF%BF%BFb.txt")]
    public async Task Put_Answers400_WhenTheNameIsNoId(string name) => await AssertProblemAsync(await app.PutAsync(name, "x"), 400);

    [Theory]
    [InlineData("x-ms-meta-date", "31.01.2026")]
    [InlineData("x-ms-meta-url", "javascript:alert(1)")]
    [InlineData("x-ms-meta-language", "Turkish!")]
    public async Task Put_Answers400_WhenAHeaderIsWrong(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "articles/x.txt") { Content = new StringContent("x") };
        request.Headers.Add(header, value);

        var problem = await AssertProblemAsync(await app.Client.SendAsync(request), 400);

        Assert.Contains(header, (string?)problem["title"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Put_Answers400_WhenTheBodyIsEmpty() => await AssertProblemAsync(await app.PutAsync("empty.txt", ""), 400);

    [Theory]
    [InlineData(2, false)]
    [InlineData(2, true)]
    [InlineData(40, false)]
    public async Task Put_Answers413_WhenTheBodyIsTooLarge(int megabytes, bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "articles/large.txt")
        {
            Content = new ByteArrayContent(new byte[megabytes << 20]),
        };
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.ExpectContinue = true;

        var problem = await AssertProblemAsync(await app.Client.SendAsync(request), 413);

        Assert.Contains("Articles__MaxBytes", (string?)problem["detail"], StringComparison.Ordinal);
    }

    /// <summary>What <c>curl -F file=@a.html</c> and <c>curl -X PUT -F …</c> send: the file is stored, not the form around it.</summary>
    [Theory]
    [InlineData("POST", "form/post.html")]
    [InlineData("PUT", "form/put.html")]
    public async Task Form_StoresItsFirstFile_UnderTheFilesType(string method, string name)
    {
        var page = $"<!DOCTYPE html><html><body><article><p>{ArticleBuilder.Text("Bergen")}</p></article></body></html>";
        using var form = new MultipartFormDataContent
        {
            { new StringContent("a field before the file"), "note" },
            { new StringContent(page, Encoding.UTF8, "text/html"), "file", "a.html" },
            { new StringContent("another file"), "second", "b.txt" },
        };
        using var request = new HttpRequestMessage(new HttpMethod(method), "articles/" + name) { Content = form };

        using var sent = await app.Client.SendAsync(request);
        var stored = (await app.Storage.Storage.Articles.GetBlobClient(name).DownloadContentAsync()).Value;
        using var get = await app.GetSettledAsync(name);

        Assert.Equal(HttpStatusCode.Accepted, sent.StatusCode);
        Assert.Equal(page, stored.Content.ToString());
        Assert.Equal("text/html; charset=utf-8", stored.Details.ContentType);
        Assert.Equal("html", (string?)(await AppFixture.ReadJsonAsync(get))["article"]!["format"]);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nno file\r\n--b--\r\n")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=f; filename=a.txt\r\n\r\ncut off")]
    [InlineData("multipart/form-data; boundary=b", "no form")]
    [InlineData("multipart/form-data", "--b\r\n\r\n--b--\r\n")]
    public async Task Form_Answers400_WhenItHasNoWholeFile(string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var problem = await AssertProblemAsync(await app.Client.PostAsync(new Uri("articles/form.txt", UriKind.Relative), content), 400);

        Assert.Contains("curl -F", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_Answers413_WhenItsFileIsTooLarge()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[2 << 20]), "file", "a.txt" } };

        var problem = await AssertProblemAsync(await app.Client.PostAsync(new Uri("articles/large.txt", UriKind.Relative), form), 413);

        Assert.Contains("Articles__MaxBytes", (string?)problem["detail"], StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> Unreadable() =>
        new()
        {
            { "picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "binary" },
            { "blank.txt", "  \n\t\n"u8.ToArray(), "empty" },
            { "heading.txt", "Contents\n\nChapter\n"u8.ToArray(), "no-sentences" },
            { "prices.csv", "town,price\nSinop,1400\nHopa,900\nRize,2100\n"u8.ToArray(), "csv" },
            { "old.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "old-office" },
            { "cut.pdf", "%PDF-1.7\n1 0 obj\n<<"u8.ToArray(), "damaged" },
        };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Put_LeadsToARejection_WhenThereIsNoArticle(string name, byte[] content, string code)
    {
        using var put = await app.Client.PutAsync(new Uri($"articles/{name}", UriKind.Relative), new ByteArrayContent(content));

        var problem = await AssertProblemAsync(await app.GetSettledAsync(name), 422);
        var listed = await app.GetJsonAsync("rejections");

        Assert.Equal(HttpStatusCode.Accepted, put.StatusCode);
        Assert.Equal(code, (string?)problem["code"]);
        Assert.Contains(
            listed["rejections"]!.AsArray(),
            rejection => (string?)rejection!["name"] == name && (string?)rejection["code"] == code
        );
    }

    [Fact]
    public async Task Blob_LeadsToARejection_WhenItIsTooLarge()
    {
        await app.Storage.UploadAsync(ArticleBuilder.Id("huge.txt"), new string('a', (1 << 20) + 1));

        var problem = await AssertProblemAsync(await app.GetSettledAsync("huge.txt"), 422);

        Assert.Equal("too-large", (string?)problem["code"]);
    }

    [Fact]
    public async Task Blob_LeadsToAListedRejection_WhenItsNameIsNoId()
    {
        await app.Storage.Storage.Articles.GetBlobClient("a//b.txt").UploadAsync(BinaryData.FromString(ArticleBuilder.Text("Cork")));

        var list = await Eventually.GetAsync(
            () => app.GetJsonAsync("rejections"),
            list => list["rejections"]!.AsArray().Any(rejection => (string?)rejection!["name"] == "a//b.txt")
        );

        Assert.Contains(list["rejections"]!.AsArray(), rejection => (string?)rejection!["code"] == "bad-name");
    }

    [Fact]
    public async Task Put_EndsARejection_WhenTheArticleIsGoodNow()
    {
        await app.PutAsync("mended.txt", "No sentence");
        await AssertProblemAsync(await app.GetSettledAsync("mended.txt"), 422);
        await app.PutAsync("mended.txt", ArticleBuilder.Text("Medan"));

        using var get = await app.GetSettledAsync("mended.txt");
        var listed = await app.GetJsonAsync("rejections");

        Assert.Equal(HttpStatusCode.OK, get.StatusCode);
        Assert.DoesNotContain(listed["rejections"]!.AsArray(), rejection => (string?)rejection!["name"] == "mended.txt");
    }

    [Fact]
    public async Task Delete_ErasesUploadTextAndDigest()
    {
        await app.PutAsync("gone.txt", ArticleBuilder.Text("Leeds"));
        (await app.GetSettledAsync("gone.txt")).EnsureSuccessStatusCode();

        using var delete = await app.Client.DeleteAsync(new Uri("articles/gone.txt", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NoContent, delete.StatusCode);
        await AssertProblemAsync(await app.GetAsync("digests/gone.txt"), 410);
        await AssertProblemAsync(await app.GetAsync("texts/gone.txt"), 410);
        Assert.Null(await app.Storage.Articles.FindETagAsync(ArticleBuilder.Id("gone.txt"), default));
        Assert.Empty(await app.Storage.Storage.Texts.GetBlobsAsync(new GetBlobsOptions { Prefix = "gone.txt/" }).ToListAsync());
        Assert.DoesNotContain(
            (await app.GetJsonAsync("feed.json?limit=100"))["items"]!.AsArray(),
            item => (string?)item!["id"] == "gone.txt"
        );
    }

    [Fact]
    public async Task Delete_Answers404_WhenNothingWasEverUploaded()
    {
        using var delete = await app.Client.DeleteAsync(new Uri("articles/never.txt", UriKind.Relative));

        await AssertProblemAsync(delete, 404);
    }

    [Theory]
    [InlineData("digests/unknown.txt", 404)]
    [InlineData("texts/unknown.txt", 404)]
    [InlineData("digests/a%5Cb", 400)]
    [InlineData("feed.json?limit=0", 400)]
    [InlineData("feed.json?limit=many", 400)]
    [InlineData("feed.json?cursor=x", 400)]
    [InlineData("feed.json?cursor=2026-01-31.0", 400)]
    public async Task Get_AnswersWithAProblem(string path, int status) => await AssertProblemAsync(await app.GetAsync(path), status);

    [Fact]
    public async Task Replay_RepairsADamagedRecord()
    {
        await app.PutAsync("again.txt", ArticleBuilder.Text("Surabaya"));
        (await app.GetSettledAsync("again.txt")).EnsureSuccessStatusCode();
        var record = app.Storage.Storage.Digests.GetBlobClient("again.txt.json");
        var text = (await record.DownloadContentAsync()).Value.Content.ToString();
        await record.UploadAsync(BinaryData.FromString(text[..(text.Length / 2)]), overwrite: true);
        var problem = await AssertProblemAsync(await app.GetAsync("digests/again.txt"), 422);
        Assert.Equal("damaged-record", (string?)problem["code"]);
        (await app.GetAsync("feed.json")).EnsureSuccessStatusCode();

        using var replay = await app.Client.PostAsync(new Uri("replay/again.txt", UriKind.Relative), null);
        using var digest = await Eventually.GetAsync(
            () => app.GetAsync("digests/again.txt"),
            response => response.IsSuccessStatusCode && response.StatusCode != HttpStatusCode.Accepted
        );

        Assert.Equal(HttpStatusCode.Accepted, replay.StatusCode);
        Assert.Equal(2, (int?)(await AppFixture.ReadJsonAsync(digest))["revision"]);
    }

    [Fact]
    public async Task Upload_ThatCannotBeRead_LeavesTheDigestWithANote()
    {
        await app.PutAsync("kept.txt", ArticleBuilder.Text("Surabaya"));
        (await app.GetSettledAsync("kept.txt")).EnsureSuccessStatusCode();

        await app.Storage.UploadAsync(ArticleBuilder.Id("kept.txt"), "");
        using var refused = await Eventually.GetAsync(() => app.GetAsync("digests/kept.txt"), response => Refused(response) is not null);
        var listed = await app.GetJsonAsync("rejections");
        await app.PutAsync("kept.txt", ArticleBuilder.Text("Makassar"));
        using var readable = await Eventually.GetAsync(() => app.GetAsync("digests/kept.txt"), response => Refused(response) is null);

        Assert.Equal("empty", Refused(refused));
        Assert.Contains(
            listed["rejections"]!.AsArray(),
            rejection => (string?)rejection!["name"] == "kept.txt" && (string?)rejection["code"] == "empty"
        );
        Assert.Equal(2, (int?)(await AppFixture.ReadJsonAsync(readable))["revision"]);

        static string? Refused(HttpResponseMessage response) =>
            (string?)JsonNode.Parse(response.Content.ReadAsStringAsync().Result)!["article"]!["refused"]?["code"];
    }

    [Fact]
    public async Task Get_Answers410WithItsCode_WhenTheArticleHasExpired()
    {
        await app.PutAsync("old.txt", ArticleBuilder.Text("Surabaya"));
        (await app.GetSettledAsync("old.txt")).EnsureSuccessStatusCode();

        await app.Storage.Remover.ExpireAsync(ArticleBuilder.Id("old.txt"), DateTimeOffset.MaxValue, default);

        Assert.Equal("expired", (string?)(await AssertProblemAsync(await app.GetAsync("digests/old.txt"), 410))["code"]);
        Assert.Equal("expired", (string?)(await AssertProblemAsync(await app.GetAsync("texts/old.txt"), 410))["code"]);
        Assert.Equal(HttpStatusCode.Gone, (await app.GetAsync("read/old.txt")).StatusCode);
    }

    [Fact]
    public async Task Replay_Answers404_WhenThereIsNoUpload()
    {
        using var replay = await app.Client.PostAsync(new Uri("replay/never.txt", UriKind.Relative), null);

        await AssertProblemAsync(replay, 404);
    }

    [Fact]
    public async Task ReplayRejections_RequestsTheUploadsWithThatCode()
    {
        await app.PutAsync("table.csv", "name,population\nOslo,709037\nBergen,289330\nTrondheim,212660\n");
        await app.PutAsync("nothing.txt", " ");
        (await app.GetSettledAsync("table.csv")).Dispose();
        (await app.GetSettledAsync("nothing.txt")).Dispose();
        await app.Storage.Storage.Digests.GetBlobClient("table.csv.json").DeleteAsync();
        var listed = (await app.GetJsonAsync("rejections"))["rejections"]!.AsArray().Count(one => (string?)one!["code"] == "csv");

        using var replay = await app.Client.PostAsync(new Uri("rejections/csv/replay", UriKind.Relative), null);
        using var again = await Eventually.GetAsync(
            () => app.GetAsync("digests/table.csv"),
            response => response.StatusCode == HttpStatusCode.UnprocessableEntity
        );

        var progress = await Eventually.GetAsync(() => app.GetJsonAsync("rejections/csv/replay"), json => json["finishedAt"] is not null);

        Assert.Equal(HttpStatusCode.Accepted, replay.StatusCode);
        Assert.Equal("/rejections/csv/replay", replay.Headers.Location!.OriginalString);
        Assert.Equal((listed, listed), ((int?)progress["rejections"], (int?)progress["requested"]));
        Assert.Equal("csv", (string?)(await AssertProblemAsync(again, 422))["code"]);
    }

    [Fact]
    public async Task ReplayRejections_NamesTheCodes_WhenItIsUnknown()
    {
        using var replay = await app.Client.PostAsync(new Uri("rejections/cvs/replay", UriKind.Relative), null);

        Assert.Contains("csv", (string?)(await AssertProblemAsync(replay, 404))["detail"], StringComparison.Ordinal);
    }

    private static async Task<JsonObject> AssertProblemAsync(HttpResponseMessage response, int status)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await AppFixture.ReadJsonAsync(response);
        Assert.Equal(status, (int?)problem["status"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)problem["title"]));
        Assert.False(string.IsNullOrWhiteSpace((string?)problem["detail"]));
        return problem;
    }
}
