# One image for every program of ours; which one runs is said by the command (docker-compose.yml).
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund
RUN node_modules/.bin/tsc -b apps/*/tsconfig.lib.json && npm run --silent bundle --prefix apps/worker
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/apps apps
COPY --from=build /app/libs libs
RUN mkdir /heads && chown node:node /heads
USER node
CMD ["node", "--enable-source-maps", "apps/casework/dist/main.js"]
