using System.ComponentModel;
using System.Reflection;
using Azure.Storage.Blobs;
using Azure.Storage.Queues.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace LocalFunctions.Discovery;

/// <summary>Decides for each parameter of a function where its value comes from: by type first, then by name.</summary>
internal static class ArgumentReader
{
    public static IReadOnlyList<Argument> Read(MethodInfo method, ParameterInfo triggered, Trigger trigger) =>
        [.. method.GetParameters().Select(parameter => parameter == triggered ? ReadTriggered(parameter, trigger) : ReadOther(parameter, trigger))];

    private static Argument ReadTriggered(ParameterInfo parameter, Trigger trigger)
    {
        Type[] accepted = AcceptedTypes(trigger);
        if (!accepted.Contains(parameter.ParameterType))
            throw new FormatException($"parameter '{parameter.Name}' must be {string.Join(" or ", accepted.Select(type => type.Name))}, not {parameter.ParameterType.Name}");
        return parameter.ParameterType == typeof(string)
            ? new Argument(invocation => ((QueueMessage)invocation.Trigger).Body.ToString())
            : new Argument(invocation => invocation.Trigger);
    }

    private static Type[] AcceptedTypes(Trigger trigger) => trigger switch
    {
        HttpTrigger => [typeof(HttpRequest)],
        BlobTrigger => [typeof(BlobClient)],
        QueueTrigger => [typeof(QueueMessage), typeof(string)],
        _ => [typeof(TimerInfo)],
    };

    private static Argument ReadOther(ParameterInfo parameter, Trigger trigger)
    {
        if (parameter.ParameterType == typeof(FunctionContext)) return new Argument(invocation => invocation);
        if (parameter.ParameterType == typeof(CancellationToken)) return new Argument(invocation => invocation.CancellationToken);
        if (parameter.ParameterType == typeof(HttpRequest) && trigger is HttpTrigger) return new Argument(invocation => invocation.Trigger);
        return NamesOf(trigger).Contains(parameter.Name!, StringComparer.OrdinalIgnoreCase)
            ? ReadNamed(parameter)
            : throw new FormatException($"parameter '{parameter.Name}' ({parameter.ParameterType.Name}) can be bound neither by type nor by name");
    }

    private static IEnumerable<string> NamesOf(Trigger trigger) => trigger switch
    {
        HttpTrigger http => RoutePatternFactory.Parse(http.Route).Parameters.Select(part => part.Name),
        BlobTrigger blob => blob.Path.Names,
        _ => [],
    };

    private static Argument ReadNamed(ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        object? missing = MissingValue(parameter);
        if (type == typeof(string)) return new Argument(invocation => invocation.Find(parameter.Name!) ?? missing);
        TypeConverter converter = TypeDescriptor.GetConverter(type);
        if (!converter.CanConvertFrom(typeof(string)))
            throw new FormatException($"parameter '{parameter.Name}' is a {type.Name}, which cannot be made from a string");
        return new Argument(invocation => invocation.Find(parameter.Name!) is { } text ? converter.ConvertFromInvariantString(text) : missing);
    }

    private static object? MissingValue(ParameterInfo parameter)
    {
        if (parameter.HasDefaultValue) return parameter.DefaultValue;
        return parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;
    }
}
