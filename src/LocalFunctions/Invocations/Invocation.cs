using System.Globalization;
using LocalFunctions.Discovery;

namespace LocalFunctions.Invocations;

/// <summary>One run of a function.</summary>
internal sealed class Invocation(
    FunctionEntry function,
    object trigger,
    IReadOnlyDictionary<string, object?> values,
    IServiceProvider services,
    CancellationToken cancellation) : FunctionContext
{
    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override string FunctionId => function.Id;

    public override BindingContext BindingContext { get; } = new TriggerValues(values);

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override FunctionDefinition FunctionDefinition => function;

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override CancellationToken CancellationToken { get; } = cancellation;

    public FunctionEntry Function => function;

    /// <summary>What the trigger hands to the function's trigger parameter.</summary>
    public object Trigger => trigger;

    /// <summary>A route value or a part of a blob name.</summary>
    public string? Find(string name) =>
        values.TryGetValue(name, out object? value) && value is not null ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    private sealed class TriggerValues(IReadOnlyDictionary<string, object?> values) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData => values;
    }
}
