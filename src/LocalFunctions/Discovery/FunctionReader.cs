using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing.Patterns;

namespace LocalFunctions.Discovery;

/// <summary>Reads the worker's description of a function. Throws a <see cref="FormatException"/> that says what is wrong.</summary>
internal static partial class FunctionReader
{
    public const string DefaultConnection = "AzureWebJobsStorage";

    public static FunctionEntry Read(string name, string entryPoint, IEnumerable<string> bindings)
    {
        Require(FunctionName().IsMatch(name), "a name must be a letter followed by letters, digits, _ or -");
        Binding[] triggers = [.. bindings.Select(Binding.Parse).Where(binding => binding.IsTrigger)];
        Require(
            triggers.Length == 1,
            triggers.Length == 0 ? "no parameter has a trigger attribute" : "more than one parameter has a trigger attribute"
        );
        return new FunctionEntry(name, entryPoint, ReadTrigger(name, triggers[0]), triggers[0].Name, triggers[0].IsDeferred);
    }

    private static Trigger ReadTrigger(string name, Binding binding) =>
        binding.Type.ToUpperInvariant() switch
        {
            "HTTPTRIGGER" => ReadHttp(name, binding),
            "BLOBTRIGGER" => new BlobTrigger(BlobPath.Parse(binding.Path), Connection(binding)),
            "QUEUETRIGGER" => new QueueTrigger(QueueName(binding.QueueName), Connection(binding)),
            "TIMERTRIGGER" => new TimerTrigger(Schedule.Parse(binding.Schedule), binding.UseMonitor, binding.RunOnStartup),
            _ => throw new FormatException($"this host does not support {binding.Type}, only HTTP, blob, queue and timer triggers"),
        };

    private static HttpTrigger ReadHttp(string name, Binding http)
    {
        var route = (http.Route ?? name).TrimStart('/');
        try
        {
            RoutePatternFactory.Parse(route);
        }
        catch (RoutePatternException exception)
        {
            throw new FormatException($"the route '{route}' is not valid: {exception.Message.TrimEnd('.')}", exception);
        }

        return new HttpTrigger(route, [.. (http.Methods ?? []).Select(method => method.ToUpperInvariant()).Distinct()], http.AuthLevel);
    }

    private static string Connection(Binding binding) => string.IsNullOrEmpty(binding.Connection) ? DefaultConnection : binding.Connection;

    private static string QueueName(string name)
    {
        Require(
            QueueNamePattern().IsMatch(name),
            $"'{name}' is not a valid queue name: use 3-63 lower-case letters, digits and single hyphens"
        );
        return name;
    }

    private static void Require(bool condition, string problem)
    {
        if (!condition)
            throw new FormatException(problem);
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,127}$")]
    private static partial Regex FunctionName();

    [GeneratedRegex("^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex QueueNamePattern();
}
