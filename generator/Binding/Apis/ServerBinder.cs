using System.Text.RegularExpressions;
using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;
using Clientwright.Specs.Readers;

namespace Clientwright.Binding;

/// <summary>The address of a server with variables → the pieces that it is put together of.</summary>
internal sealed class ServerBinder(Text server, EquatableArray<ParameterModel> variables, BindingScope scope)
{
    private readonly List<ServerPartModel> _parts = [];
    private bool _isSound = true;

    /// <returns>None where the address has no variables, or one that could not be bound.</returns>
    public static EquatableArray<ServerPartModel> Bind(ApiSpec spec, EquatableArray<ParameterModel> variables, BindingScope scope)
    {
        // Where the address could not be read, nothing can be said of what it uses.
        if (spec.Server is not { } server)
        {
            return EquatableArray<ServerPartModel>.Empty;
        }

        var matches = ServerAddresses.Variable.Matches(server.Value).Cast<Match>().ToArray();
        var used = new HashSet<string>(matches.Select(match => match.Groups[1].Value), StringComparer.Ordinal);
        foreach (var unused in spec.Variables.Where(variable => !used.Contains(variable.WireName.Value)))
        {
            scope.Report(DiagnosticIds.UnusedServerVariable, unused.WireName.Span, unused.WireName.Value);
        }

        var binder = new ServerBinder(server, variables, scope);
        binder.Bind(spec, matches);
        return matches.Length > 0 && binder._isSound ? binder._parts.ToEquatableArray() : EquatableArray<ServerPartModel>.Empty;
    }

    private void Bind(ApiSpec spec, Match[] matches)
    {
        var (text, start) = (server.Value, 0);
        foreach (var match in matches)
        {
            AddLiteral(text.Substring(start, match.Index - start));
            AddVariable(spec, match);
            start = match.Index + match.Length;
        }

        AddLiteral(text.Substring(start));
    }

    private void AddLiteral(string text)
    {
        if (text.Length > 0)
        {
            _parts.Add(new ServerPartModel(ServerPartKind.Literal, text));
        }
    }

    private void AddVariable(ApiSpec spec, Match match)
    {
        var name = match.Groups[1].Value;
        if (variables.FirstOrDefault(candidate => candidate.WireName == name) is not { } variable)
        {
            // One that is declared and could not be read or bound has been reported.
            if (!spec.HasUnreadVariables && !spec.Variables.Any(declared => declared.WireName.Value == name))
            {
                var hint = Words.Hint(Words.Nearest(name, variables.Select(candidate => candidate.WireName)), "Declare it among the 'variables'");
                scope.Report(DiagnosticIds.ServerVariable, server.Span, name, hint);
            }

            _isSound = false;
            return;
        }

        if (!TextForm.IsOfOne(variable.Type))
        {
            scope.Report(DiagnosticIds.ServerVariableType, server.Span, name, "a text, a number or an enum");
            _isSound = false;
            return;
        }

        var isAddress = variable.Type is TypeModel.Scalar { Kind: ScalarKind.Uri };
        if (isAddress != (match.Index == 0))
        {
            scope.Report(DiagnosticIds.ServerVariableType, server.Span, name, isAddress ? "of another type than uri" : "of type uri");
            _isSound = false;
            return;
        }

        // What begins with an address has its host in there.
        var kind = isAddress ? ServerPartKind.Address
            : _parts[0].Kind == ServerPartKind.Literal && server.Value.IndexOf('/', server.Value.IndexOf("://", StringComparison.Ordinal) + 3) is var path && (path < 0 || match.Index < path)
                ? ServerPartKind.Host
            : ServerPartKind.Path;
        _parts.Add(new ServerPartModel(kind, variable.Name));
    }
}
