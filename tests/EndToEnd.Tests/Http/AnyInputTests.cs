using System.Net;
using System.Net.Sockets;
using System.Text;
using EndToEnd.Tests.Support;

namespace EndToEnd.Tests.Http;

/// <summary>Whatever a client sends, the answer says what is wrong and is never a server error.</summary>
public sealed class AnyInputTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("title")]
    [InlineData("url")]
    public async Task AHeaderThatStorageWouldNotTake_IsRefused(string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "articles/a.txt")
        {
            Content = new StringContent(ArticleBuilder.Text("Bergen")),
        };
        request.Headers.Add(
            $"x-ms-meta-{name}",
            name == "url" ? "https://news.example/" + new string('a', 3000) : Uri.EscapeDataString(new string('港', 1000))
        );

        using var put = await app.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, put.StatusCode);
    }

    [Theory]
    [InlineData("PUT /articles/a.txt", "text/plain")]
    [InlineData("POST /subscriptions", "application/json")]
    [InlineData("POST /sign-in", "application/x-www-form-urlencoded")]
    public async Task AMalformedBody_IsTheClientsFault(string line, string type)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(app.Client.BaseAddress!.Host, app.Client.BaseAddress.Port);
        await using var stream = socket.GetStream();

        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"{line} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\nTransfer-Encoding: chunked\r\n\r\nno length\r\n"
            )
        );

        using var answer = new StreamReader(stream);
        Assert.Equal("HTTP/1.1 400 Bad Request", await answer.ReadLineAsync());
    }

    [Theory]
    [InlineData("feed.json?q=%EF%BF%BE&topic=%ED%A0%80")]
    [InlineData("feed.atom?topic=%00%EF%BF%BF&q=%F0%9F%BF%BE")]
    [InlineData("feed.rss?source=%EF%BF%BE")]
    [InlineData("feed.json?cursor=%EF%BF%BE")]
    [InlineData("feed.json?language=%EF%BF%BE&day=%EF%BF%BE&limit=%EF%BF%BE")]
    [InlineData("?q=%EF%BF%BE&topic=%00&source=%EF%BF%BE&language=%EF%BF%BE")]
    [InlineData("?cursor=%EF%BF%BE&newer=%00")]
    [InlineData("read/%EF%BF%BE")]
    [InlineData("digests/a%01b")]
    [InlineData("daily/%EF%BF%BE.json")]
    [InlineData("daily/%EF%BF%BE")]
    public async Task AQueryWithAnything_IsAnswered(string path)
    {
        await app.PutAsync("a.txt", ArticleBuilder.Text("Bergen"));
        using var settled = await app.GetSettledAsync("a.txt");

        using var answer = await app.GetAsync(path);

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"{answer.StatusCode}");
    }

    [Theory]
    [InlineData("a%E2%80%8Fb.txt", "a\u200Fb.txt")]
    [InlineData("%F0%9F%BF%BE%25.txt", "\U0001FFFE%.txt")]
    [InlineData("%EF%B7%90%25zz.txt", "\uFDD0%zz.txt")]
    public async Task AnOddName_IsAnIdEverywhere(string path, string id)
    {
        using var put = await app.PutAsync(path, ArticleBuilder.Text("Bergen"));
        using var get = await app.GetSettledAsync(path);

        Assert.Equal(id, (string?)(await AppFixture.ReadJsonAsync(get))["id"]);
        Assert.All(
            ["feed.atom", "feed.rss", "feed.json", "", $"read/{path}", "daily/today"],
            page => Assert.Equal(HttpStatusCode.OK, app.GetAsync(page).GetAwaiter().GetResult().StatusCode)
        );
    }

    [Theory]
    [InlineData("{\"url\":\"https://example.com/\\uFFFE\",\"topics\":[\"\\uFFFE\"],\"languages\":[\"\\uFFFF\"]}")]
    [InlineData("{\"url\":\"https://\\uFFFE.example/\"}")]
    [InlineData("{\"url\":\"https://exa\\u202Emple.com/\"}")]
    [InlineData("{\"url\":\"https://xn--\\u0301.example:1/\",\"description\":\"\\uFFFE\"}")]
    public async Task ASubscriptionWithAnything_IsTakenOrRefused(string body)
    {
        using var answer = await app.Client.PostAsync(new Uri("subscriptions", UriKind.Relative), new StringContent(body));

        Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.UnprocessableEntity, $"{answer.StatusCode}");
    }
}
