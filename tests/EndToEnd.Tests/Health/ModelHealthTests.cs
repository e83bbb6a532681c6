using EndToEnd.Tests.Support;
using LocalFunctions.Hosting;
using Summarizer.Functions;
using TestSupport.FakeModel;

namespace EndToEnd.Tests.Health;

/// <summary>What <c>/health</c> reports about a model whose calls succeed and whose replies are unusable.</summary>
public sealed class ModelHealthTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private const string Empty = """
        {"choices":[{"index":0,"message":{"role":"assistant","content":"","reasoning":"SECRET Trabzon, I think."},
        "finish_reason":"stop"}]}
        """;

    [Fact]
    public async Task Health_SaysThatMostRepliesAreUnusable_AndWhy_UntilTheyAreFine()
    {
        await using var model = await FakeModelServer.StartAsync();
        model.Respond = _ => new FakeReply.Document(200, "application/json", Empty);
        using var host = await AppFixture.StartAsync(
            accounts.Next(),
            CommandLine.NoSeeds,
            "--Model:Endpoint",
            model.Endpoint.AbsoluteUri,
            "--Model:Name",
            "small"
        );
        using var client = new HttpClient { BaseAddress = host.GetBaseAddress() };

        var before = await HealthAsync(client);
        await DigestAsync(client, 1, 3);
        var unusable = await HealthAsync(client);
        model.Respond = _ => FakeReply.Draft;
        await DigestAsync(client, 4, 9);
        var after = await HealthAsync(client);
        await host.StopAsync();

        Assert.Equal("""{"state":"ok","fault":null}""", before);
        Assert.Equal(
            """{"state":"unusable","fault":"most replies are unusable; the latest unusable one contained only reasoning"}""",
            unusable
        );
        Assert.Equal("""{"state":"ok","fault":null}""", after);
    }

    private static async Task DigestAsync(HttpClient client, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            using var content = new StringContent(ArticleBuilder.Text($"Trabzon {i}"));
            using var accepted = await client.PutAsync(new Uri($"articles/{i}.txt", UriKind.Relative), content);
            var name = i;
            await Eventually.GetAsync(
                () => client.GetAsync(new Uri($"digests/{name}.txt", UriKind.Relative)),
                response => response.IsSuccessStatusCode && response.StatusCode != System.Net.HttpStatusCode.Accepted
            );
        }
    }

    private static async Task<string> HealthAsync(HttpClient client)
    {
        using var response = await client.GetAsync(new Uri("health", UriKind.Relative));
        return (await AppFixture.ReadJsonAsync(response))["model"]!.ToJsonString();
    }
}
