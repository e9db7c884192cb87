package org.punte.portal.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code punte.portal.page.*} - what every page shows. */
@ConfigMapping(prefix = "punte.portal.page")
interface PageConfig {
    /** Where quick exit leads: a page that anybody might have open. */
    @WithDefault("https://www.wikipedia.org/")
    String exit();

    /** True while demo accounts exist: each page says so. */
    @WithDefault("${punte.demo:false}")
    boolean demo();
}
