using Clientwright.Models;

namespace Clientwright.Emitting;

/// <summary>A declared type, and how it stands on the wire.</summary>
internal static class DeclarationEmitter
{
    public static void Write(CodeWriter writer, DeclarationModel declaration, ApiNames api, CaseClosure closure)
    {
        writer.BlankLine();
        Documentation.Write(writer, "summary", declaration.Summary);
        writer.Lines(Attributes.GeneratedCode);
        if (declaration.IsDeprecated)
        {
            writer.Lines(Attributes.Deprecated);
        }

        switch (declaration)
        {
            case DeclarationModel.Object model:
                var members = ObjectMember.Of(model, api);
                ObjectEmitter.Write(writer, model, members, api);
                if (model.JsonUse != WireUse.None)
                {
                    ObjectJsonEmitter.Write(writer, model, members, api);
                }

                if (model.XmlUse != WireUse.None)
                {
                    ObjectXmlEmitter.Write(writer, model, members, api);
                }

                break;
            case DeclarationModel.Enumeration { IsOfNumbers: true } model:
                NumberEnumEmitter.Write(writer, model, api);
                break;
            case DeclarationModel.Enumeration { IsClosed: true } model:
                ClosedEnumEmitter.Write(writer, model, api);
                break;
            case DeclarationModel.Enumeration model:
                OpenEnumEmitter.Write(writer, model, api);
                break;
            case DeclarationModel.OneOf model:
                OneOfEmitter.Write(writer, model, api, closure);
                if (model.JsonUse != WireUse.None)
                {
                    OneOfJsonEmitter.Write(writer, model, api);
                }

                break;
            case DeclarationModel.Untagged model:
                UntaggedEmitter.Write(writer, model, api, closure);
                if (model.JsonUse != WireUse.None)
                {
                    UntaggedJsonEmitter.Write(writer, model, api);
                }

                break;
            case DeclarationModel.Events model:
                EventsEmitter.Write(writer, model, api, closure);
                break;
            case DeclarationModel.BodyChoice model:
                BodyChoiceEmitter.Write(writer, model, api, closure);
                break;
        }
    }

    /// <summary>The types that the declaration is made of, for what a file has to declare for all of them together.</summary>
    public static IEnumerable<TypeModel> TypesIn(DeclarationModel declaration) => declaration switch
    {
        DeclarationModel.Object model => model.Members.Select(member => member.Type).Concat(model.Others is { } others ? [others] : []),
        DeclarationModel.OneOf model => model.Cases.Select(choice => choice.Type).Concat(model.Others is { } others ? [others] : []),
        DeclarationModel.Untagged model => model.Cases.Select(choice => choice.Type),
        DeclarationModel.Events model => model.Cases.Select(choice => choice.Type).Concat(model.Others is { } others ? [others.Type] : []),
        DeclarationModel.BodyChoice model => model.Cases.Select(choice => choice.Body.Type),
        _ => [],
    };
}
