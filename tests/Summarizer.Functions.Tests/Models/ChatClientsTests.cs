using Summarizer.Models;
using TestSupport.FakeModel;

namespace Summarizer.Functions.Tests.Models;

/// <summary>Where an endpoint's requests go, and what signs them.</summary>
public sealed class ChatClientsTests
{
    private const string Root = "/openai/deployments/small/chat/completions?api-version=2025-04-01-preview";
    private const string V1 = "/openai/v1/chat/completions";
    private const string RootScope = "https://cognitiveservices.azure.com/.default";
    private const string V1Scope = "https://ai.azure.com/.default";

    [Theory]
    [InlineData("https://a.openai.azure.com", null, Root, "Bearer", RootScope)]
    [InlineData("https://a.openai.azure.com/", null, Root, "Bearer", RootScope)]
    [InlineData("https://A.OpenAI.Azure.com/", null, Root, "Bearer", RootScope)]
    [InlineData("https://a.cognitiveservices.azure.com/", null, Root, "Bearer", RootScope)]
    [InlineData("https://a.services.ai.azure.com/", null, Root, "Bearer", RootScope)]
    [InlineData("https://a.openai.azure.com/", "secret", Root, "api-key", null)]
    [InlineData("https://a.cognitiveservices.azure.com/", "secret", Root, "api-key", null)]
    [InlineData("https://a.services.ai.azure.com/", "secret", Root, "api-key", null)]
    [InlineData("https://a.openai.azure.com/openai/v1", null, V1, "Bearer", V1Scope)]
    [InlineData("https://a.openai.azure.com/openai/v1/", null, V1, "Bearer", V1Scope)]
    [InlineData("https://a.cognitiveservices.azure.com/openai/v1/", null, V1, "Bearer", V1Scope)]
    [InlineData("https://a.services.ai.azure.com/openai/v1", null, V1, "Bearer", V1Scope)]
    [InlineData("https://a.openai.azure.com/openai/v1/", "secret", V1, "Bearer", null)]
    [InlineData("https://a.services.ai.azure.com/openai/v1/", "secret", V1, "Bearer", null)]
    [InlineData("https://api.openai.com/v1", "secret", "/v1/chat/completions", "Bearer", null)]
    [InlineData("https://api.openai.com/v1/", "secret", "/v1/chat/completions", "Bearer", null)]
    [InlineData("https://api.openai.com/v1", null, "/v1/chat/completions", null, null)]
    [InlineData("https://models.inference.ai.azure.com", null, "/chat/completions", null, null)]
    [InlineData("https://azure.com/v1", null, "/v1/chat/completions", null, null)]
    [InlineData("https://openai.azure.com/v1", null, "/v1/chat/completions", null, null)]
    [InlineData("https://notopenai.azure.com/v1", null, "/v1/chat/completions", null, null)]
    [InlineData("https://a.openai.azure.com.example.com/v1", null, "/v1/chat/completions", null, null)]
    [InlineData("https://a.openai.azure.com@example.com/v1", null, "/v1/chat/completions", null, null)]
    [InlineData("https://a.openai.azure.us/openai/v1", null, "/openai/v1/chat/completions", null, null)]
    [InlineData("http://127.0.0.1:11434/v1", null, "/v1/chat/completions", null, null)]
    [InlineData(
        "https://gateway.example/team/openai/deployments/d",
        "secret",
        "/team/openai/deployments/d/chat/completions",
        "Bearer",
        null
    )]
    public async Task Request_GoesWhereTheEndpointSays_SignedByKeyOrToken_OrByNothing(
        string endpoint,
        string? key,
        string path,
        string? scheme,
        string? scope
    )
    {
        await using var server = await FakeModelServer.StartAsync();
        var identity = new FakeCredential("token");
        var model = ChatModelBuilder.Build(server.Endpoint, key, endpoint: new Uri(endpoint), identity: identity);

        await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal((path, scheme), (server.Requests[0].Path, server.Requests[0].Scheme));
        Assert.Equal(scope is null ? [] : [scope], identity.Scopes.Distinct());
    }

    [Theory]
    [InlineData(null, "k-1", "k-1", true)]
    [InlineData(null, "k-1", "k-2", false)]
    [InlineData(null, "k-1", null, false)]
    [InlineData(null, null, "k-1", true)]
    [InlineData(null, null, null, true)]
    [InlineData("https://a.openai.azure.com/", "k-1", "k-1", true)]
    [InlineData("https://a.openai.azure.com/", "k-1", "k-2", false)]
    [InlineData("https://a.openai.azure.com/", "token", null, true)]
    [InlineData("https://a.openai.azure.com/", "other", null, false)]
    [InlineData("https://a.openai.azure.com/openai/v1/", "k-1", "k-1", true)]
    [InlineData("https://a.openai.azure.com/openai/v1/", "k-1", "k-2", false)]
    [InlineData("https://a.openai.azure.com/openai/v1/", "token", null, true)]
    public async Task Ask_IsMisconfigured_UnlessTheServerTakesKeyOrToken(string? endpoint, string? wanted, string? key, bool replied)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.ApiKey = wanted;
        var model = ChatModelBuilder.Build(server, key, endpoint: endpoint is null ? null : new Uri(endpoint));

        var answer = await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(replied, answer is ModelAnswer.Reply);
        if (!replied)
            Assert.Equal(new ModelAnswer.Unavailable(Unavailability.Misconfigured), answer);
    }

    [Theory]
    [InlineData("https://a.openai.azure.com/")]
    [InlineData("https://a.openai.azure.com/openai/v1/")]
    public async Task Ask_SendsNothing_WithoutAToken(string endpoint)
    {
        await using var server = await FakeModelServer.StartAsync();
        var model = ChatModelBuilder.Build(server.Endpoint, endpoint: new Uri(endpoint), identity: new FakeCredential(null));

        var answer = await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(new ModelAnswer.Unavailable(Unavailability.Misconfigured), answer);
        Assert.Equal((0, "no token: InvalidOperationException"), (server.Calls, model.LastFault));
    }

    [Theory]
    [InlineData("https://a.openai.azure.com/")]
    [InlineData("https://a.openai.azure.com/openai/v1/")]
    public async Task Ask_TimesOut_WhenNoTokenComes(string endpoint)
    {
        await using var server = await FakeModelServer.StartAsync();
        var model = ChatModelBuilder.Build(
            server.Endpoint,
            timeout: TimeSpan.FromMilliseconds(200),
            endpoint: new Uri(endpoint),
            identity: new SilentCredential()
        );

        var answer = await model.AskAsync(ChatModelBuilder.Request, CancellationToken.None);

        Assert.Equal(new ModelAnswer.Unavailable(Unavailability.Down), answer);
        Assert.Equal((0, "timeout"), (server.Calls, model.LastFault));
    }
}
