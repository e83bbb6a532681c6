using System.Reflection;
using System.Text.RegularExpressions;
using LocalFunctions.Invocations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace LocalFunctions.Discovery;

/// <summary>Reads one method as a function; a <see cref="FormatException"/> says what is wrong with it.</summary>
internal static partial class FunctionReader
{
    public const string DefaultConnection = "AzureWebJobsStorage";

    public static FunctionEntry Read(string name, MethodInfo method)
    {
        Require(FunctionName().IsMatch(name), "a name is a letter followed by letters, digits, _ and -");
        Require(method.IsPublic && method.DeclaringType!.IsVisible, "the method and its class must be public");
        Require(!method.ContainsGenericParameters, "the method must not be generic");
        ParameterInfo[] triggers = [.. method.GetParameters().Where(parameter => parameter.IsDefined(typeof(TriggerAttribute)))];
        Require(triggers.Length == 1, triggers.Length == 0 ? "no parameter has a trigger attribute" : "more than one parameter has a trigger attribute");
        Trigger trigger = ReadTrigger(name, triggers[0].GetCustomAttribute<TriggerAttribute>()!);
        CheckReturn(trigger, ReturnValue.TypeOf(method));
        return new FunctionEntry(name, method, trigger, ArgumentReader.Read(method, triggers[0], trigger));
    }

    private static Trigger ReadTrigger(string name, TriggerAttribute attribute) => attribute switch
    {
        HttpTriggerAttribute http => ReadHttp(name, http),
        BlobTriggerAttribute blob => new BlobTrigger(BlobPath.Parse(blob.BlobPath), blob.Connection ?? DefaultConnection),
        QueueTriggerAttribute queue => new QueueTrigger(QueueName(queue.QueueName), queue.Connection ?? DefaultConnection),
        TimerTriggerAttribute timer => new TimerTrigger(Schedule.Parse(timer.Schedule), timer.UseMonitor, timer.RunOnStartup),
        _ => throw new FormatException($"the trigger {attribute.GetType().Name} is not known here"),
    };

    private static HttpTrigger ReadHttp(string name, HttpTriggerAttribute http)
    {
        string route = (http.Route ?? name).TrimStart('/');
        try
        {
            RoutePatternFactory.Parse(route);
        }
        catch (RoutePatternException error)
        {
            throw new FormatException($"the route '{route}' is not legal: {error.Message.TrimEnd('.')}", error);
        }

        return new HttpTrigger(route, [.. (http.Methods ?? []).Select(method => method.ToUpperInvariant()).Distinct()], http.AuthLevel);
    }

    private static string QueueName(string name)
    {
        Require(QueueNamePattern().IsMatch(name), $"'{name}' is not a queue name: 3-63 lower-case letters, digits and single hyphens");
        return name;
    }

    private static void CheckReturn(Trigger trigger, Type returned)
    {
        if (trigger is HttpTrigger)
            Require(typeof(IResult).IsAssignableFrom(returned), $"an HTTP function returns IResult or Task<IResult>; a {returned.Name} would not be written");
        else
            Require(returned == typeof(void), $"only HTTP functions return a value; this one returns {returned.Name} and must return Task or void");
    }

    private static void Require(bool condition, string problem)
    {
        if (!condition) throw new FormatException(problem);
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,127}$")]
    private static partial Regex FunctionName();

    [GeneratedRegex("^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex QueueNamePattern();
}
