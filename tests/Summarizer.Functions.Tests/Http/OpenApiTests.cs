using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Webhooks;

namespace Summarizer.Functions.Tests.Http;

/// <summary>The committed description and the functions say the same.</summary>
public sealed partial class OpenApiTests
{
    private static readonly JsonObject Document = JsonNode
        .Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Summarizer.Functions", "openapi.json")))!
        .AsObject();

    [Fact]
    public void Document_HasTheOperationsOfTheFunctions()
    {
        var described =
            from path in Document["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            let level = operation.Value!["security"] is null ? AuthorizationLevel.Anonymous : AuthorizationLevel.Function
            select $"{operation.Key} {path.Key} {level}";

        var written =
            from function in HttpFunctions()
            from method in function.Trigger.Methods!
            select $"{method} {Describe(function.Trigger.Route!)} {function.Trigger.AuthLevel}";

        Assert.Equal(written.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Document_NamesEachOperationAfterItsFunction()
    {
        var described = Document["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject())
            .Select(operation => (string)operation.Value!["operationId"]!);

        Assert.Distinct(described);
        Assert.Equal(
            HttpFunctions().Select(f => f.Name).Order(),
            described.Where(id => !id.EndsWith("Head", StringComparison.Ordinal) && !id.EndsWith("Form", StringComparison.Ordinal)).Order()
        );
    }

    [Fact]
    public void Document_ListsTheCodesOfRejections()
    {
        var described = Document["components"]!["responses"]!["Rejection"]!["content"]!["application/problem+json"]!["schema"]![
            "properties"
        ]!["code"]!["enum"]!;

        var written = typeof(RejectionCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string?)field.GetRawConstantValue());

        Assert.Equal(written.Order(), described.AsArray().Select(code => (string?)code).Order());
        Assert.Equal(written.Order(), RejectionCodes.All.Order());
    }

    [Fact]
    public async Task Document_DescribesEveryMessage_AsItIsWritten()
    {
        var upload = new Upload("a.txt", Encoding.UTF8.GetBytes(ArticleBuilder.Text("Trabzon")));
        var composed = await new ArticlePipeline(new DigestOptions(), null, TimeProvider.System).RunAsync(
            ArticleBuilder.Id("a.txt"),
            upload,
            EarlierDigest.None,
            default
        );
        var digest = Assert.IsType<DigestOutcome.Composed>(composed).Digest;
        var subscriber = new Subscription
        {
            Id = "sub_1",
            Url = new Uri("https://example.com"),
            State = SubscriptionState.Active,
            Secrets = [],
            CreatedAt = DateTimeOffset.UnixEpoch,
        };
        var described = Document["webhooks"]!.AsObject();

        Assert.Equal(WebhookEvents.All.Append(WebhookEvents.SubscriptionTest).Order(), described.Select(hook => hook.Key).Order());
        Assert.All(
            described,
            hook =>
            {
                var subject = hook.Key == WebhookEvents.DailyPublished ? "2026-01-31" : "a.txt";
                var happened = new WebhookEvent(
                    hook.Key,
                    subject,
                    1,
                    DateTimeOffset.UnixEpoch,
                    hook.Key.StartsWith("digest.", StringComparison.Ordinal) ? digest : null,
                    null
                );
                var data = JsonNode.Parse(WebhookMessages.Write(subscriber, happened).Body.Span)!["data"]!.AsObject();
                var schema = hook.Value!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["properties"]!["data"]!;
                Assert.Equal(schema["properties"]!.AsObject().Select(member => member.Key), data.Select(member => member.Key));
            }
        );
    }

    [Fact]
    public void Document_ReferencesOnlyWhatItHolds()
    {
        var references = Reference().Matches(Document.ToJsonString()).Select(match => match.Groups[1].Value.Split('/'));

        Assert.All(references, path => Assert.NotNull(path.Aggregate((JsonNode?)Document, (node, name) => node?[name])));
    }

    private static IEnumerable<(string Name, HttpTriggerAttribute Trigger)> HttpFunctions() =>
        from type in typeof(Summarizer.Functions.Program).Assembly.GetTypes()
        from method in type.GetMethods()
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null
        let trigger = method
            .GetParameters()
            .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
            .OfType<HttpTriggerAttribute>()
            .SingleOrDefault()
        where trigger is not null
        select (function.Name, trigger);

    private static string Describe(string route) =>
        "/" + (route.StartsWith("{ignored", StringComparison.Ordinal) ? "" : route.Replace("{*", "{", StringComparison.Ordinal));

    [GeneratedRegex("\"\\$ref\":\"#/([^\"]+)\"")]
    private static partial Regex Reference();
}
