using System.Net;
using EndToEnd.Tests.Support;
using Summarizer.Articles;

namespace EndToEnd.Tests.Articles;

/// <summary>The list of rejections over HTTP, in pages.</summary>
public sealed class RejectionListTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_LeadsFromPageToPage_AndFindsOneByName()
    {
        var names = Enumerable.Range(0, 7).Select(i => $"unread-{i}.txt").ToList();
        foreach (var name in names)
            await app.Storage.Rejections.PutAsync(name, Rejections.BadName, default);

        var (found, sizes) = (new List<string>(), new List<int>());
        for (var address = new Uri("rejections?limit=3", UriKind.Relative); address is not null; )
        {
            using var response = await app.Client.GetAsync(address);
            var page = (await AppFixture.ReadJsonAsync(response))["rejections"]!.AsArray();
            found.AddRange(page.Select(rejection => (string)rejection!["name"]!));
            sizes.Add(page.Count);
            address = response.Headers.TryGetValues("Link", out var links) ? new Uri(links.Single().Split('<', '>')[1]) : null;
        }

        var one = (await app.GetJsonAsync("rejections?name=unread-3.txt"))["rejections"]!.AsArray();
        var none = (await app.GetJsonAsync("rejections?name=unread-9.txt"))["rejections"]!.AsArray();

        Assert.Equal(names, found.Order());
        Assert.Equal([3, 3, 1], sizes);
        Assert.Equal("unread-3.txt", (string?)Assert.Single(one)!["name"]);
        Assert.Empty(none);
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=5001")]
    [InlineData("limit=x")]
    [InlineData("limit=1&limit=2")]
    public async Task Get_RefusesALimitThatIsNone(string query)
    {
        using var response = await app.GetAsync($"rejections?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
