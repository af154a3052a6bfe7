namespace NouvellesDuMonde.Core.Accounts;

/// <summary>
/// The words that passwords of published leaks are made of, by theme; digits and signs around them are left to
/// <see cref="PasswordGuess"/>. Gathered by hand after what is published about them: the 100,000 passwords seen most (National Cyber
/// Security Centre with Have I Been Pwned, 2019), those of French addresses (Richelieu), and the first names given most (INSEE, SSA).
/// </summary>
internal static class CommonPasswords
{
    private const string Classics = """
        password passwort passe pass motdepasse mdp admin administrateur administrator root user utilisateur test demo changeme changezmoi
        secret secrete letmein welcome bienvenue bonjour bonsoir salut coucou hello ouverture sesame login connexion compte default access
        internet ordinateur computer google facebook hotmail gmail yahoo orange wanadoo linkedin myspace dropbox windows microsoft iphone
        samsung nokia sony nissan trustno whatever nothing qwe asd zxc aze qsd wxc azer azert qwer qwert abc abcd toto titi tata momo
        journal nouvelles monde info actualites nouvellesdumonde lemonde bureau travail emploi securite portable telechargement
        """;

    private const string Keyboards = """
        1q2w3e4r5t6y 1q2w3e4r5t 1q2w3e4r q1w2e3r4t5y6 q1w2e3r4t5 q1w2e3r4 1qaz2wsx3edc 1qaz2wsx qazwsxedc qazwsx 1a2z3e4r5t6y 1a2z3e4r5t 1a2z3e4r
        a1z2e3r4t5y6 a1z2e3r4t5 a1z2e3r4 1aqw2zsx aqwzsxedc aqwzsx wsxqaz edcrfv rfvtgb qweasdzxc qweasd azeqsdwxc azeqsd qwaszx azqswx
        """;

    private const string Affection = """
        amour amours amoure amoureux amoureuse jetaime jetadore iloveyou iloveu loveyou loveme lovely lover lovers love mylove monamour moncoeur
        monange monbebe mapuce mamour cheri cherie bisou bisous bisounours coeur calin caline doudou doudoune loulou louloute chouchou chou
        choupette choupinette poupette poupoune poupee pupuce puce nounours nounou bebe baby chaton chatte chat chats minou minouche minette
        tigrou tigresse lapin lapinou lapine chipie coquine coquin canaille fripouille frimousse gribouille boubou bouboule zouzou youyou
        nenette titine titou tonton tata papa maman mamie papy papi papamaman famille enfant enfants mariage bonheur toujours forever passion
        ensemble toietmoi moimeme moimoi copain copine ami amis amie amitie friend friends angel ange sweety sweet honey pretty princess prince
        princesse reine king queen sexy sexe salope connard merde putain fuckyou fuck tamere beaugosse bogoss
        """;

    private const string Things = """
        soleil sunshine summer winter spring autumn lune etoile ciel lumiere montagne plage vacances voyage liberte freedom espoir avenir
        paradis tresor diamant papillon butterfly fleur fleurs flower rose tulipe violette marguerite jasmine chocolat caramel vanille cannelle
        canelle noisette praline nougat bonbon reglisse fraise cerise banane pomme pommes carotte citron patate pistache nutella cookie biscotte
        couscous poulet poulette cocotte cocacola ricard pastis tequila vodka whisky cafe cheval chevaux poney chien chiens lion tigre dauphin
        tortue souris poisson requin canard cochon renard loup panthere elephant grenouille marmotte moustique crevette serpent dragon monkey
        scorpion verseau balance gemeaux sagittaire capricorne taureau belier vierge maison voiture bateau camion avion moto velo ballon guitare
        piano musique music cinema danse photo police pompier pompiers soldat pirate guerrier master killer hunter shadow phoenix silver gold
        diablo diabolo bandit sniper ninja magic magique destin destiny victoire victory champion chance
        """;

    private const string Fame = """
        pokemon pikachu naruto sasuke sakura sangoku vegeta dragonball onepiece starwars stargate superman batman spiderman ironman superstar
        matrix titanic harrypotter hogwarts merlin asterix obelix tintin titeuf mickey minnie barbie snoopy garfield calimero kirikou tarzan
        popeye scarface minecraft fortnite warcraft playstation nintendo zelda mario sonic counter xbox blink nirvana metallica slipknot rammstein
        eminem madonna johnny hallyday bobmarley marley mozart picasso napoleon socrate ulysse ramses cleopatra jesus christ dieu allah
        football foot rugby tennis basket handball hockey baseball soccer judo karate motocross ferrari porsche mercedes peugeot renault citroen
        toyota subaru mustang yamaha suzuki kawasaki ducati honda harley adidas nike lacoste chanel
        ronaldo zidane messi neymar mbappe drogba jordan beckham realmadrid barcelona barcelone liverpool chelsea arsenal juventus benfica
        parissg psg olympique lyonnais girondins stade losc verts
        """;

    private const string Places = """
        paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nimes brest
        limoges tours amiens metz perpignan orleans rouen mulhouse caen nancy avignon cannes antibes calais dunkerque lens auxerre sochaux
        monaco france bretagne normandie alsace corse corsica savoie provence ardeche auvergne vendee martinique guadeloupe gwada madinina
        guyane mayotte reunion tahiti algerie algeria maroc tunisie portugal espagne italie italia allemagne belgique suisse canada quebec
        afrique senegal cameroun mali bamako congo bresil brasil mexico japon china london londres england madrid lisbonne berlin newyork
        california florida texas chicago dallas casablanca
        """;

    private const string Times = """
        janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
        printemps ete automne hiver noel january february march april june july august september october november december monday friday sunday
        """;

    private const string Girls = """
        marie camille lea manon chloe emma laura julie sarah pauline mathilde marine lucie anais juliette charlotte clara oceane morgane elise
        celine aurelie emilie elodie audrey caroline melanie stephanie sandrine nathalie isabelle sophie valerie virginie delphine laetitia
        vanessa sabrina jessica melissa alicia amandine justine clemence margot margaux ines jade louise alice lola lina zoe eva noemie romane
        agathe capucine clementine coralie severine christelle karine corinne carine sylvie veronique brigitte chantal monique nicole martine
        catherine christine francoise jacqueline jeanne helene florence laurence dominique patricia pascale muriel nadine nadia samira malika
        fatima yasmine karima khadija myriam mariam aminata fatoumata leila sonia sandra barbara claire estelle gaelle maelle maelys magali
        ludivine angelique angelina angela axelle alexandra alexia andrea amelie anissa adeline beatrice cecile cecilia charlene cindy cynthia
        deborah denise elisabeth fabienne gabrielle jennifer johanna josephine joelle lolita madeleine marianne marina marion mylene natacha
        nadege olivia ophelie rachel rebecca roxane sabine salome samantha solene suzanne tatiana victoria violette ashley amanda michelle
        elizabeth emily hannah madison taylor brittany chelsea danielle maria anna lisa kelly linda susan
        """;

    private const string Boys = """
        nicolas julien thomas alexandre maxime kevin anthony romain pierre olivier mohamed mohammed vincent antoine sebastien laurent stephane
        benjamin valentin michel jerome alexis clement frederic quentin guillaume patrick philippe mathieu matthieu daniel jonathan florian
        jeremy cedric pascal damien christophe nathan arthur francois franck samuel adrien arnaud ludovic emmanuel thierry mathis benoit gabriel
        mickael fabrice victor claude david william aurelien robert didier fabien bernard gregory joseph martin charles sylvain corentin maurice
        baptiste xavier maxence raphael richard yannick florent bastien francis steven lionel tristan jacques gilles kylian kilian killian dylan
        lucas louis hugo theo enzo leo noah jules ethan tom axel paul simon robin remi loic yoann yann erwan ronan gael tanguy dorian gaetan
        gerard bertrand georges marcel albert roland raymond alain andre jean rene yves henri bruno etienne marius mathias manuel carlos miguel
        antonio marco rachid youssef yacine yassine mourad karim mehdi ahmed ali omar moussa mamadou sofiane bilal samir walid michael james
        matthew andrew joshua christopher christian justin brandon tyler alexander charlie charly harry george oliver jack ryan eric kyle
        thibault thibaut renaud regis serge patrice denis marc luc eliott rayan ismael adam sacha matteo matheo esteban diego dimitri
        """;

    public static IEnumerable<string> Words { get; } =
        string.Join('\n', Classics, Keyboards, Affection, Things, Fame, Places, Times, Girls, Boys)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
