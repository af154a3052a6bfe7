using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Learning;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Core.Comments.Spam.Policies;
using NouvellesDuMonde.Core.Comments.Spam.Record;

namespace NouvellesDuMonde.Web.Admin.Spam;

/// <summary>The words of the filter's screens.</summary>
public static class SpamWords
{
    /// <summary>What weighs less than that beside others tells a person nothing.</summary>
    private const double FaintWord = 0.1;

    private static readonly Dictionary<string, string> Checks = new()
    {
        ["length"] = "Longueur",
        ["form-token"] = "Formulaire",
        ["rate"] = "Cadence",
        ["repeated-text"] = "Texte déjà envoyé",
        ["premoderation"] = "Modération avant publication",
        ["honeypot"] = "Champ piège rempli",
        ["script"] = "Page sans script",
        ["banned-words"] = "Mots interdits",
        ["suspect-words"] = "Mots suspects",
        ["violent-calls"] = "Appels à la violence ou à la haine",
        ["weak-words"] = "Mots de sujets à surveiller",
        ["stock-praise"] = "Compliments de robot",
        ["offers"] = "Offres et moyens d’y répondre",
        ["sales-talk"] = "Ton de publicité et moyens d’y répondre",
        ["self-promotion"] = "Appels à visiter, à s’abonner, à aimer",
        ["money-appeal"] = "Appels aux dons",
        ["charter"] = "Manière d’écrire",
        ["links"] = "Nombre de liens",
        ["link-markup"] = "Liens écrits en code",
        ["shorteners"] = "Adresses raccourcies",
        ["host-name"] = "Noms de domaine publicitaires",
        ["hidden-address"] = "Adresses déguisées",
        ["contact"] = "Coordonnées et messageries",
        ["host-reputation"] = "Réputation des sites cités",
        ["look-alikes"] = "Lettres d’un autre alphabet",
        ["invisible-signs"] = "Signes invisibles",
        ["repetition"] = "Répétitions",
        ["language"] = "Langue",
        ["subject"] = "Rapport avec l’article",
        ["near-duplicates"] = "Textes presque pareils d’autres membres",
        ["model"] = "Modèle appris",
        ["akismet"] = "Akismet",
        ["author-name"] = "Nom de l’auteur",
        ["new-account"] = "Compte récent",
        ["disposable-address"] = "Adresse e-mail jetable",
        ["alias"] = "Autre adresse d’un auteur refusé",
        ["past-refusals"] = "Refus passés",
        ["network"] = "Envois d’un même réseau",
        ["browser"] = "Navigateur",
        ["trust"] = "Confiance acquise",
    };

    private static readonly Dictionary<string, string> Settings = new()
    {
        [nameof(SpamPolicyInput.HoldFrom)] = "Mis en attente à partir de",
        [nameof(SpamPolicyInput.SpamFrom)] = "Indésirable à partir de",
        [nameof(SpamPolicyInput.FreeLinks)] = "Liens admis",
        [nameof(SpamPolicyInput.NewAccountHours)] = "Compte récent, en heures",
        [nameof(SpamPolicyInput.NewAccountComments)] = "Compte récent, en commentaires",
        [nameof(SpamPolicyInput.TrustedFrom)] = "Confiance, en commentaires",
        [nameof(SpamPolicyInput.HistoryDays)] = "Mémoire des refus, en jours",
        [nameof(SpamPolicyInput.RateWindowMinutes)] = "Période de la cadence, en minutes",
        [nameof(SpamPolicyInput.MaxPerMember)] = "Commentaires d’un membre sur cette période",
        [nameof(SpamPolicyInput.MaxPerAddress)] = "Commentaires d’une adresse réseau sur cette période",
        [nameof(SpamPolicyInput.BusyNetworkFrom)] = "Réseau suspect, en membres",
        [nameof(SpamPolicyInput.RepeatWindowHours)] = "Même texte d’un membre, en heures",
        [nameof(SpamPolicyInput.MinFormAgeSeconds)] = "Temps d’écriture, en secondes",
        [nameof(SpamPolicyInput.MaxFormAgeHours)] = "Validité du formulaire, en heures",
    };

    /// <summary>« Mis en attente à partir de : 2, puis 3 », « Langue : débranché ».</summary>
    public static string Change(PolicyChange change) => change switch
    {
        { IsCheck: true, After: 0 } => $"{Check(change.Setting)}\u00A0: débranché.",
        { IsCheck: true, Before: 0 } => string.Create(French.Culture, $"{Check(change.Setting)}\u00A0: rebranché, facteur {change.After}."),
        { IsCheck: true } => string.Create(French.Culture, $"{Check(change.Setting)}\u00A0: facteur {change.Before}, puis {change.After}."),
        _ => string.Create(French.Culture, $"{Settings.GetValueOrDefault(change.Setting, change.Setting)}\u00A0: {change.Before}, puis {change.After}."),
    };

    public static string TakenUp(int version) => version == 0
        ? "Voici les réglages d’origine."
        : $"Voici les réglages de la version nᵒ\u00A0{version}.";

    /// <summary>A check that has no name here yet shows its own.</summary>
    public static string Check(string name) => Checks.GetValueOrDefault(name, name);

    public static string Decision(SpamDecision decision) => decision switch
    {
        SpamDecision.Publish => "publié",
        SpamDecision.Hold => "mis en attente",
        SpamDecision.Spam => "classé indésirable",
        SpamDecision.Refuse => "refusé à l’envoi",
    };

    /// <summary>Of several.</summary>
    public static string Decisions(SpamDecision decision) => decision switch
    {
        SpamDecision.Publish => "publiés",
        SpamDecision.Hold => "mis en attente",
        SpamDecision.Spam => "classés indésirables",
        SpamDecision.Refuse => "refusés à l’envoi",
    };

    public static string Status(CommentStatus status) => status switch
    {
        CommentStatus.Pending => "En attente",
        CommentStatus.Published => "Publiés",
        CommentStatus.Spam => "Indésirables",
        CommentStatus.Rejected => "Refusés",
        CommentStatus.Removed => "Retirés par l’auteur",
    };

    /// <summary>How often people had to correct the filter: one sentence each way.</summary>
    public static string Corrections(TrackRecord record) =>
        (record.Missed switch
        {
            0 => "Aucun indésirable n’a été publié",
            1 => "Un indésirable a été publié avant qu’un modérateur ne le retire",
            var n => string.Create(French.Culture, $"{n:N0} indésirables ont été publiés avant qu’un modérateur ne les retire"),
        }) + record.Wronged switch
        {
            0 => ", et aucun commentaire écarté n’a dû être repêché.",
            1 => "\u202F; un commentaire écarté à tort a été repêché.",
            var n => string.Create(French.Culture, $"\u202F; {n:N0} commentaires écartés à tort ont été repêchés."),
        };

    /// <summary>The corpora that the program is trained with, as their files are named; the site's own name themselves.</summary>
    public static string Corpus(string name) => name switch
    {
        "blog-comments-fr" or "blog-comments-en" => "Commentaires de blogs",
        "blog-spambot-en" => "Robots sous des blogs",
        "pingbacks-fr" => "Rétroliens",
        "sms-en" => "Messages courts",
        "sms-fr-mt" => "Messages courts traduits",
        "tubespam" => "Commentaires de YouTube",
        "abuse-fr-mlma" => "Messages injurieux",
        _ => name,
    };

    public static string Origin(SpamModelOrigin origin) => origin switch
    {
        SpamModelOrigin.Corpora => "corpus",
        SpamModelOrigin.Decisions => "décisions du site",
    };

    /// <summary>The points of a signal; empty for one that only brings something about (<see cref="Force"/>).</summary>
    public static string Points(SpamSignal signal) =>
        signal.Weight == 0 && signal.AtLeast != SpamDecision.Publish ? "" : Moderation.DeskWords.Weight(signal.Weight);

    /// <summary>What a signal brings about whatever the sum; empty when it only adds its points.</summary>
    public static string Force(SpamDecision atLeast) => atLeast switch
    {
        SpamDecision.Publish => "",
        SpamDecision.Hold => "met en attente",
        SpamDecision.Spam => "indésirable à lui seul",
        SpamDecision.Refuse => "refuse l’envoi",
    };

    /// <summary>« crédit (+0,21), merci (−0,14) »; empty when no word weighs anything.</summary>
    public static string Told(IReadOnlyList<WordContribution> words) => words.Where(w => Math.Abs(w.Weight) >= FaintWord).ToList() is not { Count: > 0 } telling
        ? ""
        : $"Mots qui pèsent le plus\u00A0: {string.Join(", ", telling.Select(w => $"{w.Word} ({w.Weight.ToString("+0.00;−0.00", French.Culture)})"))}.";

    public static string Percent(Share? share) => share is null ? "—" : French.Percent(share.Value);

    public static string Interval(Share? share, int scale) => share is null
        ? ""
        : string.Create(French.Culture, $"{share.Low * scale:N1} à {share.High * scale:N1}");
}
