using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>One endpoint's source file: what its call takes and gives, how the client makes it, and all types that are declared in its spec.</summary>
internal static class EndpointEmitter
{
    /// <param name="types">The named types of its spec.</param>
    public static GeneratedFile Emit(EndpointModel endpoint, EquatableArray<TypeFileModel> types = default, CaseClosure closure = default)
    {
        var declarations = endpoint.Declarations.Concat(types.SelectMany(static type => type.Declarations)).ToArray();
        var writer = FileHeader.Write(new CodeWriter(), endpoint.Api.Namespace);
        if (endpoint.HasRequest)
        {
            RequestEmitter.Write(writer, endpoint);
        }

        ResultEmitter.Write(writer, endpoint, closure);
        if (endpoint.Operation is { } operation)
        {
            OutcomeEmitter.Write(writer, endpoint, operation, closure);
        }

        if (endpoint.ResultPoll is { Result: { } result } poll)
        {
            ResultOutcomeEmitter.Write(writer, endpoint, poll.Endpoint, result.Endpoint, closure);
        }

        ClientMethodEmitter.Write(writer, endpoint);
        EndpointClassEmitter.Write(writer, endpoint);
        foreach (var declaration in declarations)
        {
            DeclarationEmitter.Write(writer, declaration, endpoint.Api, closure);
        }

        LocalTypes.Write(writer, [.. TypesOf(endpoint), .. declarations.SelectMany(DeclarationEmitter.TypesIn)], endpoint.Api);
        XmlNameTypes.WriteLocal(writer, declarations, BodiesOf(endpoint));
        return new GeneratedFile(HintName.Of(endpoint.Api, endpoint.Name), writer.Finish());
    }

    private static IEnumerable<BodyModel> BodiesOf(EndpointModel endpoint) =>
        endpoint.Cases.Select(static response => response.Body).Append(endpoint.Body).OfType<BodyModel>().SelectMany(static body => body.Alternatives);

    private static IEnumerable<TypeModel> TypesOf(EndpointModel endpoint) =>
        endpoint.Parameters.Select(parameter => parameter.Type)
            .Concat(endpoint.Cases.SelectMany(TypesOf))
            .Concat(endpoint.Body is { } body ? [body.Type] : []);

    private static IEnumerable<TypeModel> TypesOf(CaseModel response) =>
        response.Headers.Select(header => header.Type).Concat(response.Body is { } body ? [body.Type] : []);
}
