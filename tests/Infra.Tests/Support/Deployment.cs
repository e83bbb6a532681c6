using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Infra.Tests.Support;

/// <summary>The resources that a deployment makes.</summary>
internal sealed partial class Deployment(JsonNode snapshot)
{
    private IEnumerable<JsonNode> Resources { get; } = snapshot["predictedResources"]!.AsArray().Select(resource => resource!);

    /// <summary>All of it as text, unescaped.</summary>
    public string Text { get; } =
        snapshot.ToJsonString(
            new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );

    public IReadOnlyList<JsonNode> All(string type) => [.. Resources.Where(resource => (string)resource["type"]! == type)];

    public JsonNode Single(string type) => Assert.Single(All(type));

    /// <summary>The last parts of the names of a type's resources, sorted.</summary>
    public IEnumerable<string> Names(string type) =>
        All(type).Select(resource => ((string)resource["name"]!).Split('/')[^1]).Order(StringComparer.Ordinal);

    /// <summary>The app settings by their names; what Azure has to tell stands in brackets.</summary>
    public IReadOnlyDictionary<string, string> Settings() =>
        Single("Microsoft.Web/sites/config")["properties"]!
            .AsObject()
            .ToDictionary(setting => setting.Key, setting => (string)setting.Value!);

    /// <summary>The role assignments: the role's id, the type and the name of the resource, and whose it is.</summary>
    public IEnumerable<(string Role, string Scope, string Account, string Principal)> Roles() =>
        All("Microsoft.Authorization/roleAssignments")
            .Select(assignment =>
                (
                    ((string)assignment["properties"]!["roleDefinitionId"]!).Split('/')[^1],
                    Scope().Match((string)assignment["id"]!).Groups[1].Value,
                    Scope().Match((string)assignment["id"]!).Groups[2].Value,
                    PrincipalOf((string)assignment["properties"]!["principalId"]!)
                )
            );

    private static string PrincipalOf(string expression) =>
        expression.Contains("userAssignedIdentities/id-package-", StringComparison.Ordinal) ? "package"
        : expression.Contains("userAssignedIdentities", StringComparison.Ordinal) ? "app"
        : expression.Contains("systemTopics", StringComparison.Ordinal) ? "events"
        : expression;

    [GeneratedRegex(
        @"/providers/Microsoft\.(\w+/\w+)/(\w[\w-]*)(?:/(?:blobServices/default/containers|secrets)/[\w-]+)?(?:'|/providers/Microsoft.Authorization)"
    )]
    private static partial Regex Scope();
}
