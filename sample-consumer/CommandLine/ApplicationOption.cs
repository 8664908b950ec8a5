using System.CommandLine;

namespace SampleConsumer.CommandLine;

/// <summary>A part of an application's credentials, which may also stand in a variable.</summary>
internal sealed class ApplicationOption : Option<string?>
{
    public ApplicationOption(string name, string variable, string description)
        : base(name)
    {
        Variable = variable;
        Description = $"{description} Or {variable}.";
    }

    public string Variable { get; }

    /// <param name="getValue">Of a command line that is being checked, or of one that was.</param>
    public string? Read(Func<Option<string?>, string?> getValue, Func<string, string?> environment) => getValue(this) ?? environment(Variable);
}
