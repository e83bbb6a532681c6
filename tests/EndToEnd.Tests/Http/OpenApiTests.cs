using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EndToEnd.Tests.Support;
using LocalFunctions;
using Summarizer.Articles;

namespace EndToEnd.Tests.Http;

/// <summary>The committed description and the functions say the same.</summary>
public sealed partial class OpenApiTests
{
    private static readonly JsonObject Document = JsonNode.Parse(
        File.ReadAllText(Path.Combine(Repository.Root, "src", "Summarizer.Functions", "openapi.json")))!.AsObject();

    [Fact]
    public void Document_HasTheOperationsOfTheFunctions()
    {
        var described =
            from path in Document["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            select $"{operation.Key} {path.Key} {(operation.Value!["security"] is null ? AuthorizationLevel.Anonymous : AuthorizationLevel.Function)}";

        var written =
            from function in HttpFunctions()
            from method in function.Trigger.Methods!
            select $"{method} {Describe(function.Trigger.Route!)} {function.Trigger.AuthLevel}";

        Assert.Equal(written.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Document_NamesEachOperationAfterItsFunction()
    {
        var described = Document["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject())
            .Select(operation => (string)operation.Value!["operationId"]!);

        Assert.Distinct(described);
        Assert.Equal(HttpFunctions().Select(f => f.Name).Order(), described.Where(id => !id.EndsWith("Head", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void Document_ListsTheCodesOfRejections()
    {
        var described = Document["components"]!["responses"]!["Rejection"]!["content"]!["application/problem+json"]!["schema"]!["properties"]!["code"]!["enum"]!;

        var written = typeof(RejectionCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string?)field.GetRawConstantValue());

        Assert.Equal(written.Order(), described.AsArray().Select(code => (string?)code).Order());
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
        let trigger = method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>().SingleOrDefault()
        where trigger is not null
        select (function.Name, trigger);

    private static string Describe(string route) => "/" + (route.StartsWith("{ignored", StringComparison.Ordinal) ? "" : route.Replace("{*", "{", StringComparison.Ordinal));

    [GeneratedRegex("\"\\$ref\":\"#/([^\"]+)\"")]
    private static partial Regex Reference();
}
