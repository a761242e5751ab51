package no.klarering.web.security;

import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Map;

/** Sets {@link LoginWhereNeeded} before the login, which the server itself has set up by now. */
@WebListener
public class LoginOrder implements ServletContextListener {

    private static final String LAYER = "HttpServlet";

    @Override
    public void contextInitialized(ServletContextEvent started) {
        var context = started.getServletContext();
        var application = context.getVirtualServerName() + " " + context.getContextPath();
        var factory = AuthConfigFactory.getFactory();
        var login = factory.getConfigProvider(LAYER, application, null);
        if (login != null) {
            var first =
                    new LoginWhereNeeded(
                            handler ->
                                    login.getServerAuthConfig(LAYER, application, handler)
                                            .getAuthContext(application, null, Map.of()));
            factory.registerServerAuthModule(first, context);
        }
    }
}
