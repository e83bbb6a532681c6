namespace LocalFunctions;

/// <summary>Marks the parameter that makes a function run.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class TriggerAttribute : Attribute;
