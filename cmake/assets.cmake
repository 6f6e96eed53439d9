# The files of assets/ that the core carries inside itself (core/catalogue/assets.hpp).
set(assets "${PROJECT_SOURCE_DIR}/assets")
kam_embed(kam_core questionnaire "${assets}/questionnaire/readiness.json")
kam_embed(kam_core textsEs "${assets}/lang/es.json")
kam_embed(kam_core textsEn "${assets}/lang/en.json")
kam_embed(kam_core sampleEs "${assets}/samples/aceros-del-valle.es.json")
kam_embed(kam_core sampleEn "${assets}/samples/aceros-del-valle.en.json")
kam_embed(kam_core licences "${PROJECT_SOURCE_DIR}/LICENCES")
