using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using OpenAI.Chat;
using TestSupport.FakeModel;

namespace Summarizer.Functions.Tests.Models;

/// <summary>
/// Azure.AI.OpenAI overrides internals of the OpenAI package, so not every pair of versions works. The app makes protocol calls; typed
/// calls fail first when the two drift apart.
/// </summary>
public sealed class AzurePackageTests
{
    [Theory]
    [InlineData("key", "protocol")]
    [InlineData("key", "typed")]
    [InlineData("token", "protocol")]
    [InlineData("token", "typed")]
    public async Task Client_Works_BesideThePinnedOpenAIPackage(string credential, string call)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.ApiKey = "token";
        server.Next(FakeReply.Text("ok"));
        var address = new Uri(server.Endpoint, "/");
        var client =
            credential == "key"
                ? new AzureOpenAIClient(address, new ApiKeyCredential("token"))
                : new AzureOpenAIClient(address, new FakeCredential("token"));
        var chat = client.GetChatClient("small");

        var text = call == "typed" ? await TypedAsync(chat) : await ProtocolAsync(chat);

        Assert.Equal("ok", text);
    }

    private static async Task<string> TypedAsync(ChatClient chat)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new UserChatMessage("hello")],
            new ChatCompletionOptions { Temperature = 0 }
        );
        return completion.Content[0].Text;
    }

    private static async Task<string> ProtocolAsync(ChatClient chat)
    {
        using var content = BinaryContent.Create(
            BinaryData.FromString("""{"model":"small","messages":[{"role":"user","content":"hello"}]}""")
        );
        var result = await chat.CompleteChatAsync(content, new RequestOptions());
        using var document = System.Text.Json.JsonDocument.Parse(result.GetRawResponse().Content);
        return document.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
    }
}
