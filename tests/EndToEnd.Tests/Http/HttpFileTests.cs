using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EndToEnd.Tests.Support;
using TestSupport.Webhooks;

namespace EndToEnd.Tests.Http;

/// <summary><c>test.http</c>, sent as a person would.</summary>
public sealed partial class HttpFileTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task EveryRequest_AnswersAsItsTitleSays()
    {
        await using var receiver = await WebhookReceiver.StartAsync();
        var variables = new Dictionary<string, string>
        {
            ["host"] = app.Client.BaseAddress!.AbsoluteUri.TrimEnd('/'),
            ["key"] = "none",
            ["receiver"] = receiver.Url.AbsoluteUri,
        };

        foreach (var request in Read())
        {
            using var response = await Eventually.GetAsync(
                () => SendAsync(request, variables),
                response => request.Method != HttpMethod.Get || (int)response.StatusCode == request.Status
            );
            Assert.True(
                (int)response.StatusCode == request.Status,
                $"{request.Title}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}"
            );
            if (request.Name is { } name)
                variables[name + ".response.body.$.id"] = (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["id"]!;
        }
    }

    [Fact]
    public void EveryOperation_HasItsRequest()
    {
        var operations = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Summarizer.Functions", "openapi.json")))![
            "paths"
        ]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(operation => (Method: operation.Key.ToUpperInvariant(), Path: path.Key)))
            .Where(operation => operation.Method is "GET" or "PUT" or "POST" or "PATCH" or "DELETE");

        var sent = Read().Select(request => (request.Method.Method, Path: request.Url["{{host}}".Length..].Split('?')[0])).ToList();

        Assert.All(
            operations,
            operation =>
                Assert.Contains(sent, request => request.Method == operation.Method && Pattern(operation.Path).IsMatch(request.Path))
        );
    }

    // An article's name may hold slashes, the other parameters are one segment.
    private static Regex Pattern(string path) =>
        new(
            "^" + Regex.Replace(Regex.Escape(path), @"\\\{(\w+)}", parameter => parameter.Groups[1].Value == "name" ? ".+" : "[^/]+?") + "$"
        );

    private async Task<HttpResponseMessage> SendAsync(Request request, Dictionary<string, string> variables)
    {
        string Fill(string text) => Variable().Replace(text, match => variables[match.Groups[1].Value]);
        using var message = new HttpRequestMessage(request.Method, Fill(request.Url));
        if (request.Body.Length > 0)
            message.Content = new StringContent(Fill(request.Body));
        foreach (var (name, value) in request.Headers)
        {
            if (message.Headers.TryAddWithoutValidation(name, Fill(value)))
                continue;
            message.Content!.Headers.Remove(name);
            message.Content.Headers.Add(name, Fill(value));
        }

        return await app.Client.SendAsync(message);
    }

    private static IEnumerable<Request> Read() =>
        File.ReadAllText(Path.Combine(Repository.Root, "test.http")).Split("\n### ").Skip(1).Select(Parse);

    private static Request Parse(string block)
    {
        var lines = block.Split('\n');
        var title = lines[0];
        var name = lines.Select(line => Name().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;
        var rest = lines.Skip(1).SkipWhile(line => line.StartsWith('#')).ToList();
        var headers = rest.Skip(1)
            .TakeWhile(line => line.Length > 0)
            .Select(line => line.Split(": ", 2))
            .Select(pair => (pair[0], pair[1]))
            .ToList();
        var start = rest[0].Split(' ', 2);
        return new Request(
            title,
            name,
            int.Parse(Status().Match(title).Groups[1].Value, null),
            new HttpMethod(start[0]),
            start[1],
            headers,
            string.Join('\n', rest.Skip(headers.Count + 2)).Trim()
        );
    }

    private sealed record Request(
        string Title,
        string? Name,
        int Status,
        HttpMethod Method,
        string Url,
        List<(string Name, string Value)> Headers,
        string Body
    );

    [GeneratedRegex(@"\{\{([^}]+)}}")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^# @name (\w+)$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\((\d{3})\)$")]
    private static partial Regex Status();
}
